export type DeliveryStatus = 'pending' | 'delivered' | 'failed' | 'discarded'

/** Why nothing is sent any more, though nobody has taken it. */
export type DiscardReason = 'webhook_disabled' | 'webhook_deleted' | 'not_permitted'

export type AttemptOutcome =
  | 'answered'
  | 'timed_out'
  | 'connection_failed'
  | 'address_refused'
  | 'reply_too_large'

/** One try to hand an event to a webhook. */
export interface Attempt {
  /** 1 is the first */
  readonly number: number
  readonly atMs: number
  readonly durationMs: number
  readonly outcome: AttemptOutcome
  /** null where nothing was answered */
  readonly status: number | null
  /** how the reply begins; null where nothing was answered */
  readonly reply: string | null
  /** why it failed, in words; null where something was answered */
  readonly detail: string | null
}

/** An event on its way to a webhook: one row for both, however often it is tried. */
export interface Delivery {
  readonly id: string
  readonly webhookId: string
  readonly eventId: string
  /** the event's, so that a list can be narrowed to it */
  readonly eventType: string
  readonly status: DeliveryStatus
  readonly discardedReason: DiscardReason | null
  readonly attempts: readonly Attempt[]
  /** how many of the schedule's attempts were made since it was last begun anew */
  readonly tries: number
  /** when it is tried next, in bank time; null: never again */
  readonly dueAtMs: number | null
  readonly createdAtMs: number
  readonly updatedAtMs: number
}

export interface StoredDelivery extends Delivery {
  /** counts up per bank; pages go by it */
  readonly sequence: number
}

/** What changes when a delivery moves on. */
export type DeliveryMove = Pick<
  Delivery,
  'status' | 'discardedReason' | 'attempts' | 'tries' | 'dueAtMs' | 'updatedAtMs'
>
