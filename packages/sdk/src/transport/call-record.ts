/** What is known of one call over all of its tries. */
export interface CallRecord {
  /** as it is written in code: `payments.create` */
  readonly name: string
  /** whether doing it twice is the same as doing it once */
  readonly repeatable: boolean
  readonly idempotencyKey: string | null
  readonly interactionId: string
  readonly signal: AbortSignal | undefined
  readonly timeoutMs: number
  readonly deadlineMs: number | null
  /** by the client's `now` */
  readonly deadlineAtMs: number | null
  readonly maxRetries: number
  /** requests sent so far */
  tries: number
}
