export { eventTypes } from './generated/events.ts'

import type { eventTypes } from './generated/events.ts'

/** A name under the contract's `webhooks`. */
export type EventType = (typeof eventTypes)[number]
