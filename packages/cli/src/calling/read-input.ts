import { readFileSync } from 'node:fs'
import { usageError } from '../errors/usage-error.ts'
import { readStandardInput } from '../terminal/read-standard-input.ts'

/** Reads JSON that is to be sent, from a file or from standard input for `-`. */
export function readInput(path: string, flag = '--input'): unknown {
  const text = readText(path, flag)
  try {
    return JSON.parse(text)
  } catch (error) {
    throw usageError(`${flag}: ${path} is not JSON: ${(error as Error).message}`)
  }
}

/** Reads text that is to be sent, from the same places. */
export function readText(path: string, flag: string): string {
  try {
    return path === '-' ? readStandardInput() : readFileSync(path, 'utf8')
  } catch (error) {
    throw usageError(`${flag}: ${path} cannot be read (${(error as NodeJS.ErrnoException).code}).`)
  }
}
