import { readFileSync } from 'node:fs'
import { usageError } from '../errors/usage-error.ts'

/** Reads the JSON that a raw call sends, from a file or from standard input for `-`. */
export function readInput(path: string): unknown {
  const text = read(path)
  try {
    return JSON.parse(text)
  } catch (error) {
    throw usageError(`--input: ${path} is not JSON: ${(error as Error).message}`)
  }
}

function read(path: string): string {
  try {
    return readFileSync(path === '-' ? 0 : path, 'utf8')
  } catch (error) {
    throw usageError(`--input: ${path} cannot be read (${(error as NodeJS.ErrnoException).code}).`)
  }
}
