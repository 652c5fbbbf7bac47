import { isApiError } from '@wekeza/sdk'

/** An event that is not there, or not any more for this application. */
export function isGone(error: unknown): boolean {
  return isApiError(error) && error.code === 'event_not_found'
}
