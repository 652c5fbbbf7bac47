import type { EventTypes } from '../generated/events.ts'
import type { EventType, PaymentEvent } from '../generated/schemas.ts'

/**
 * An event of one type.
 * @example
 * const told = (event: EventOf<'payment.settled'>) => event.data.amount
 */
export type EventOf<Type extends EventType> = Type extends EventType
  ? Omit<EventTypes[Type], 'type'> & { readonly type: Type }
  : never

/**
 * What happened. Asking for `type` tells what `data` is. A platform that is newer than this version may tell of more:
 * that comes through as a `NewerEvent`, so give a `switch` its default.
 * @example
 * const say = (event: WekezaEvent) => {
 *   if (event.type === 'payment.settled') console.log(event.data.amount)
 *   else if (event.type === 'consent.revoked') console.log(event.data.id)
 * }
 */
export type WekezaEvent = EventOf<EventType> | NewerEvent

/** An event of a type that this version does not know. */
export interface NewerEvent extends Omit<PaymentEvent, 'type' | 'data'> {
  readonly type: NewerType
  readonly data: unknown
}

/**
 * Stands for any other name, which is a string like `moon.full`. It is written so that it compares with no known type:
 * asking for a known one leaves it out. To ask for another, have it as text first: `const type: string = event.type`.
 */
export type NewerType = `${string} (newer than this version)`
