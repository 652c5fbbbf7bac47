import type { Connection } from '../call.ts'
import { createApi } from '../create-api.ts'
import type { Host } from '../ports/host.ts'

export interface Answered {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  readonly body: Readonly<Record<string, unknown>>
}

/** Asks a host by a token, as JSON, with a key of its own where a body is sent. */
export function askAs(host: Host, connection: Connection = {}) {
  const api = createApi(host)
  let keys = 0
  return async (
    token: string,
    method: string,
    path: string,
    body?: object,
    key = `key-${++keys}`,
  ): Promise<Answered> => {
    const headers = {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'idempotency-key': key,
    }
    const sent = { method, headers, ...(body && { body: JSON.stringify(body) }) }
    const answer = await api.fetch(new Request(`http://bank.test${path}`, sent), connection)
    const text = await answer.text()
    return { status: answer.status, headers: answer.headers, text, body: JSON.parse(text) }
  }
}
