/** One request to a webhook, signed already. */
export interface Message {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  /** JSON, as it was signed byte for byte */
  readonly body: string
  /** plain http will do then, and a receiver on this machine, if the sender's operator lets it */
  readonly testBank: boolean
}

export type SendResult =
  | {
      readonly kind: 'answered'
      readonly status: number
      /** the whole reply, which is short: who answers more is told as `reply_too_large` */
      readonly reply: string
      readonly retryAfter: string | null
      readonly durationMs: number
    }
  | {
      readonly kind: 'failed'
      readonly reason: 'timed_out' | 'connection_failed' | 'address_refused' | 'reply_too_large'
      /** why, in words that name nobody's data */
      readonly detail: string
      readonly durationMs: number
    }

/** The way out to webhooks: one try, in bounded time, without following redirects. Never throws. */
export interface Sender {
  send(message: Message): Promise<SendResult>
}
