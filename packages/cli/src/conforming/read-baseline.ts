import { readFileSync } from 'node:fs'
import { usageError } from '../errors/usage-error.ts'

/** Reads the names of cases that are known to fail. */
export function readBaseline(path: string): string[] {
  const names = parse(path)
  if (Array.isArray(names) && names.every((name) => typeof name === 'string')) return names
  throw usageError(`--baseline: ${path} is not a JSON array of names.`)
}

function parse(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw usageError(`--baseline: ${path} cannot be read: ${(error as Error).message}`)
  }
}
