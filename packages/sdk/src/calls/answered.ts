/** What an operation answered, with what stood around it. */
export interface Answered<T> {
  readonly data: T
  readonly status: number
  /** the platform's name for this request; name it when you ask about one */
  readonly requestId: string | null
  /** this client's name for the call, the same over all of its tries */
  readonly interactionId: string
  /** the Idempotency-Key that was sent, yours or an automatic one; null where the operation takes none */
  readonly idempotencyKey: string | null
  /** whether this is the answer of an earlier request with the same key */
  readonly replayed: boolean
  readonly headers: Headers
}
