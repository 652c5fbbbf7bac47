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
  readonly contentType: 'application/json' | 'application/problem+json'
  /** the code of a refusal */
  readonly code: string | null
  readonly headers?: Readonly<Record<string, string>>
}

export function jsonAnswer(status: number, body: string, headers?: Record<string, string>): Answer {
  return { status, body, contentType: 'application/json', code: null, ...(headers && { headers }) }
}
