import { ConfigurationError } from '../errors/local-errors.ts'
import { WebhookError } from './webhook-error.ts'

/** How far the signing may lie from now, and what now is. */
export interface TimeOptions {
  /** seconds that the signing may lie before or after now. Default 300 */
  toleranceSeconds?: number
  /** milliseconds since 1970; for tests. Default Date.now */
  now?: () => number
}

const TOLERANCE_SECONDS = 300

/** Refuses what was signed too long ago, which may be a copy that somebody sends again, or too far ahead. */
export function checkTime(timestamp: string, { toleranceSeconds, now = Date.now }: TimeOptions) {
  const tolerance = toleranceSeconds ?? TOLERANCE_SECONDS
  if (!Number.isFinite(tolerance) || tolerance < 0) {
    throw new ConfigurationError(`toleranceSeconds is ${tolerance}. Give seconds, 0 or more.`)
  }
  const age = Math.floor(now() / 1_000) - Number(timestamp)
  if (age > tolerance) throw new WebhookError('webhook_timestamp_stale', staleText(age, tolerance))
  if (-age > tolerance) {
    throw new WebhookError('webhook_timestamp_future', futureText(-age, tolerance))
  }
}

const staleText = (seconds: number, allowed: number) =>
  `The webhook was signed ${seconds} s ago; ${allowed} s are allowed. Answer 400: the platform sends it again, newly signed. If that is refused too, set this machine’s clock (NTP), or read what waits for so long before it gets here.`

const futureText = (seconds: number, allowed: number) =>
  `The webhook was signed ${seconds} s ahead of this machine’s clock; ${allowed} s are allowed. Set the clock (NTP) and answer 400: the platform sends it again, newly signed.`
