import createClient from 'openapi-fetch'
import type { Draft, Reply } from './draft.ts'
import { RawBody } from './raw-body.ts'

/** A call as the contract words it, before it is an address and bytes. */
export interface Outgoing {
  readonly method: string
  /** with `{name}` for each path parameter */
  readonly path: string
  readonly pathValues: Readonly<Record<string, string>>
  readonly query: object | undefined
  /** sent as JSON, unless it is a RawBody */
  readonly body: unknown
  readonly headers: Readonly<Record<string, string>>
}

/** An answer, its body parsed where it went well. */
export interface Incoming {
  readonly reply: Reply
  readonly data: unknown
}

export type Transport = (
  outgoing: Outgoing,
  send: (draft: Draft) => Promise<Reply>,
) => Promise<Incoming>

/**
 * The one place that knows openapi-fetch: it writes address, query and body, and parses what comes back.
 * Below it, `send` does the sending. Another library takes its place here, and nobody else sees it.
 */
export function openTransport(baseUrl: string): Transport {
  const client = createClient({ baseUrl, Request: Unsent as unknown as typeof Request })
  const request = client.request as unknown as ClientRequest
  return async ({ method, path, pathValues, query, body, headers }, send) => {
    let reply: Reply | undefined
    const { data } = await request(method, path, {
      params: { path: pathValues, query },
      body,
      ...(body instanceof RawBody && {
        bodySerializer: () => body.text,
        headers: { 'content-type': body.contentType },
      }),
      fetch: async ({ headers: written, ...unsent }) => {
        reply = await send({ ...unsent, headers: { ...written, ...headers }, secrets: [] })
        return new Received(reply) as unknown as Response
      },
    })
    if (!reply) throw new Error('openapi-fetch answered without sending')
    return { reply, data }
  }
}

type ClientRequest = (
  method: string,
  path: string,
  init: { fetch: (unsent: Unsent) => Promise<Response>; [name: string]: unknown },
) => Promise<{ data?: unknown }>

/** Stands in for Request: a real one hands out its body once, and each try needs it anew. */
class Unsent {
  readonly url: string
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | undefined

  constructor(url: string, init: { method: string; headers: Headers; body?: string }) {
    this.url = url
    this.method = init.method
    this.headers = Object.fromEntries(init.headers)
    this.body = init.body
  }
}

/** Stands in for Response: the body was read with the try, and a real one would read it a second time. */
class Received {
  readonly ok: boolean
  readonly status: number
  readonly headers: Headers
  readonly #text: string

  constructor({ status, headers, text }: Reply) {
    this.ok = status < 300
    this.status = status
    this.headers = headers
    this.#text = text
  }

  async text(): Promise<string> {
    return this.#text
  }

  async json(): Promise<unknown> {
    return JSON.parse(this.#text)
  }
}
