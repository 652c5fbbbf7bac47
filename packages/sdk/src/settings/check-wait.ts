import { ConfigurationError } from '../errors/local-errors.ts'

/** Refuses times that are no times: an interval of 0 would ask as fast as the network allows. */
export function checkWait({
  timeoutMs,
  intervalMs,
}: {
  timeoutMs: number
  intervalMs: number
}): void {
  if (!Number.isFinite(timeoutMs) || timeoutMs < 0) {
    throw new ConfigurationError(`timeoutMs is ${timeoutMs}. Give milliseconds, 0 to ask once.`)
  }
  if (!Number.isFinite(intervalMs) || intervalMs <= 0) {
    throw new ConfigurationError(`intervalMs is ${intervalMs}. Give milliseconds above 0.`)
  }
}
