import { usageError } from '../errors/usage-error.ts'
import { readText } from './read-input.ts'

interface Given {
  readonly text: string | undefined
  readonly file: string | undefined
}

/** Reads --data, or the file of --data-file, `-` being standard input; nothing where neither is given. */
export function readObject({ text, file }: Given): Record<string, unknown> | undefined {
  if (text !== undefined) return parsed('--data', text)
  return file === undefined ? undefined : parsed('--data-file', readText(file, '--data-file'))
}

function parsed(flag: string, text: string): Record<string, unknown> {
  const data = jsonOf(flag, text)
  if (typeof data === 'object' && data !== null && !Array.isArray(data)) return { ...data }
  throw usageError(`${flag} is no JSON object. Give one like {"reference":"Order 42"}.`)
}

function jsonOf(flag: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw usageError(`${flag} is not JSON: ${(error as Error).message}`)
  }
}
