import { readFileSync } from 'node:fs'
import { usageError } from '../errors/usage-error.ts'

/**
 * Reads an object from a file of ours.
 * @returns undefined where there is no such file
 * @throws {CliError} usage_invalid, naming the file, when it cannot be read or is not a JSON object
 */
export function readJson(path: string): Record<string, unknown> | undefined {
  const text = readText(path)
  if (text === undefined) return undefined
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return value as Record<string, unknown>
    }
  } catch {
    // Told below, with the file's name.
  }
  throw usageError(`${path} is not a JSON object.`, `mend or remove ${path}`)
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    throw usageError(`${path} cannot be read (${code}).`, `see who may read ${path}`)
  }
}
