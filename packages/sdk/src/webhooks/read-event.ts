import type { WekezaEvent } from '../events/event.ts'
import { parseEvent } from '../events/parse-event.ts'
import { WebhookError } from './webhook-error.ts'

/** The event that the bytes are. A type that this version does not know passes through. */
export function readEvent(body: Uint8Array): WekezaEvent {
  const event = parseEvent(new TextDecoder().decode(body))
  if (event) return event
  throw new WebhookError(
    'webhook_payload_invalid',
    'What was signed is no event: it is not JSON with an id and a type. Check that the secret is of a webhook of this platform, and of nothing else.',
  )
}
