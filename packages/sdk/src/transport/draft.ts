/** A request before it is one: each try builds its own, because a body can be read only once. */
export interface Draft {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | undefined
  /** what must never be seen in an error: whatever the headers and the body hold of it */
  readonly secrets: readonly string[]
  /** adds what is good for one try alone: a proof, an assertion */
  readonly sign?: (draft: Draft) => Promise<Draft>
  /** its answer, where it goes well, is handed on as it comes */
  readonly streams?: true
}

/** An answer, read whole unless it is a stream. */
export interface Reply {
  readonly status: number
  readonly headers: Headers
  /** empty beside a stream */
  readonly text: string
  readonly stream?: ReadableStream<Uint8Array>
}
