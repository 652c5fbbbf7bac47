import { statSync } from 'node:fs'
import { usageError } from '../errors/usage-error.ts'

/** The bits of group and others. */
const SHARED = 0o077

/**
 * Refuses a file of secrets that others on this machine may read or change, as ssh does with keys. Windows has no such
 * bits; what is no file, such as a pipe, is its maker's to keep.
 * @throws {CliError} usage_invalid, with the command that mends it
 */
export function refuseShared(path: string): void {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (process.platform === 'win32' || !stat?.isFile() || (stat.mode & SHARED) === 0) return
  const mode = (stat.mode & 0o777).toString(8)
  throw usageError(
    `${path} holds a secret, and others on this machine may use it (mode ${mode}).`,
    `chmod 600 ${path}`,
  )
}
