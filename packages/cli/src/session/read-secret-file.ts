import { readFileSync } from 'node:fs'
import { usageError } from '../errors/usage-error.ts'

/** Reads a secret from a file, or from standard input for `-`; the newline at its end is not part of it. */
export function readSecretFile(path: string, flag: string): string {
  const secret = read(path, flag).replace(/\r?\n$/, '')
  if (secret !== '') return secret
  throw usageError(`${flag}: ${path === '-' ? 'standard input' : path} is empty.`)
}

function read(path: string, flag: string): string {
  try {
    return readFileSync(path === '-' ? 0 : path, 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw usageError(`${flag}: ${path} cannot be read (${code}).`)
  }
}
