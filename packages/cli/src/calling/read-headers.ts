import { usageError } from '../errors/usage-error.ts'

/** What the program sets by itself: a token of one's own comes by WEKEZA_ACCESS_TOKEN. */
const RESERVED: readonly string[] = ['authorization', 'host', 'content-length']

/** Reads `Name: value`, as curl takes it. */
export function readHeaders(lines: readonly string[]): Map<string, string> {
  return new Map(lines.map(readHeader))
}

function readHeader(line: string): [string, string] {
  const [, name, value] = /^([!#$%&'*+.^_`|~\w-]+):\s*(.*)$/.exec(line) ?? []
  if (name === undefined || value === undefined) {
    throw usageError(`-H: ${line} is no header. Give one like 'Idempotency-Key: invoice-42'.`)
  }
  if (RESERVED.includes(name.toLowerCase())) {
    throw usageError(
      `-H: ${name} is set by this program.`,
      'a token of your own: WEKEZA_ACCESS_TOKEN',
    )
  }
  return [name.toLowerCase(), value]
}
