import { readFileSync, statSync } from 'node:fs'
import { Trouble } from '../trouble.ts'

/** NIST SP 800-63B, section 5.1.1.2: eight at least where there is a second factor, and room for a sentence. */
const SIGNS_MIN = 8
const SIGNS_MAX = 256
/** The bits of group and others. */
const SHARED = 0o077

/**
 * Reads a password from a file, or from standard input for `-`; the newline at its end is not part of it.
 * @throws {Trouble} for one that is too short or too long, and for a file that others may read
 */
export function readPasswordFile(path: string): string {
  const password = read(path).replace(/\r?\n$/, '')
  const { length } = [...password]
  if (length >= SIGNS_MIN && length <= SIGNS_MAX) return password
  throw new Trouble(
    `The password has ${length} characters. Give one of ${SIGNS_MIN} to ${SIGNS_MAX}, or leave --password-file out to have one made.`,
  )
}

function read(path: string): string {
  try {
    if (path === '-') return readFileSync(0, 'utf8')
    refuseShared(path)
    return readFileSync(path, 'utf8')
  } catch (cause) {
    if (cause instanceof Trouble) throw cause
    const { code = 'unknown fault' } = cause as NodeJS.ErrnoException
    throw new Trouble(`${path} cannot be read (${code}). Name a file that this user can read.`)
  }
}

/** Windows has no such bits; what is no file, such as a pipe, is its maker's to keep. */
function refuseShared(path: string): void {
  const stat = statSync(path)
  if (process.platform === 'win32' || !stat.isFile() || (stat.mode & SHARED) === 0) return
  throw new Trouble(`${path} holds a password, and others may read it. Mend it: chmod 600 ${path}`)
}
