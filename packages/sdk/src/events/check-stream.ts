import { ConfigurationError } from '../errors/local-errors.ts'
import { checkKeys } from '../settings/check-keys.ts'
import type { StreamOptions } from './stream-options.ts'

const KEYS = ['after', 'types', 'signal', 'idleMs', 'maxRetries', 'onOpen', 'onLost'] as const

/** Refuses what would be found out only after the first hours of a stream. */
export function checkStream(options: StreamOptions): void {
  checkKeys('events.stream options', options, KEYS)
  const { idleMs, maxRetries, types } = options
  if (idleMs !== undefined && !(Number.isFinite(idleMs) && idleMs > 0)) {
    throw new ConfigurationError(`events.stream: idleMs is ${idleMs}. Give milliseconds above 0.`)
  }
  if (maxRetries !== undefined && !(Number.isInteger(maxRetries) && maxRetries >= 0)) {
    throw new ConfigurationError(
      `events.stream: maxRetries is ${maxRetries}. Give a whole number, or leave it out.`,
    )
  }
  if (types?.length !== 0) return
  throw new ConfigurationError('events.stream: types is empty. Name some, or leave it out for all.')
}
