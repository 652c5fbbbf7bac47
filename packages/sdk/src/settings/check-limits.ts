import { ConfigurationError } from '../errors/local-errors.ts'
import type { CallOptions } from '../options.ts'

/** Refuses limits that are no limits: NaN from a misread variable would wait for ever. */
export function checkLimits(what: string, limits: CallOptions): void {
  const { timeoutMs, deadlineMs, maxRetries } = limits
  for (const [name, ms] of Object.entries({ timeoutMs, deadlineMs })) {
    if (ms === undefined || (Number.isFinite(ms) && ms > 0)) continue
    throw new ConfigurationError(`${what}: ${name} is ${ms}. Give milliseconds above 0.`)
  }
  if (maxRetries === undefined || (Number.isInteger(maxRetries) && maxRetries >= 0)) return
  throw new ConfigurationError(
    `${what}: maxRetries is ${maxRetries}. Give a whole number, 0 for none.`,
  )
}
