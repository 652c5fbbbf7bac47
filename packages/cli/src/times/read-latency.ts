import { usageError } from '../errors/usage-error.ts'

/** `250ms`, `2s` → milliseconds. */
export function readLatency(text: string): number {
  const [, count, unit] = /^(\d+)(ms|s)$/.exec(text) ?? []
  if (count === undefined) throw usageError(`${text} is no latency. Give one like 250ms or 2s.`)
  return Number(count) * (unit === 's' ? 1_000 : 1)
}
