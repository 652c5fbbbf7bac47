import { readFileSync } from 'node:fs'
import { CliError } from '../errors/cli-error.ts'
import { usageError } from '../errors/usage-error.ts'
import { readStandardInput } from '../terminal/read-standard-input.ts'
import { refuseShared } from './refuse-shared.ts'

/**
 * Reads a secret from a file, or from standard input for `-`; the newline at its end is not part of it.
 * @throws {CliError} usage_invalid for a file that others may read
 */
export function readSecretFile(path: string, flag: string): string {
  const secret = read(path, flag).replace(/\r?\n$/, '')
  if (secret !== '') return secret
  throw usageError(`${flag}: ${path === '-' ? 'standard input' : path} is empty.`)
}

function read(path: string, flag: string): string {
  try {
    if (path === '-') return readStandardInput()
    const text = readFileSync(path, 'utf8')
    refuseShared(path)
    return text
  } catch (error) {
    if (error instanceof CliError) throw error
    const { code } = error as NodeJS.ErrnoException
    throw usageError(`${flag}: ${path} cannot be read (${code}).`)
  }
}
