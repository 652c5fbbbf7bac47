/** A body that is JSON already. */
export class Written {
  readonly json: string

  constructor(json: string) {
    this.json = json
  }
}

/** What is sent, before it is a Response: the body is text already, so that what is stored is what is sent. */
export interface Answer {
  readonly status: number
  readonly body: string
  /** what is sent instead of `body`, for as long as somebody listens */
  readonly stream?: ReadableStream<Uint8Array>
  readonly contentType: 'application/json' | 'application/problem+json' | 'text/event-stream'
  /** the code of a refusal */
  readonly code: string | null
  readonly headers?: Readonly<Record<string, string>>
  /** by a played fault: the reply does not arrive, or only half of it */
  readonly broken?: 'dropped' | 'cut'
}

export function jsonAnswer(status: number, body: string, headers?: Record<string, string>): Answer {
  return { status, body, contentType: 'application/json', code: null, ...(headers && { headers }) }
}

/** Server-sent events. What lies between us and whoever listens is asked to hold none of them back. */
export function streamAnswer(stream: ReadableStream<Uint8Array>): Answer {
  const headers = { 'x-accel-buffering': 'no' }
  return { status: 200, body: '', stream, contentType: 'text/event-stream', code: null, headers }
}
