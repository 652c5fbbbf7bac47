import { Agent, request } from 'node:https'
import { text } from 'node:stream/consumers'

export interface TlsIdentity {
  readonly ca: string
  readonly cert?: string
  readonly key?: string
}

/** `fetch` over connections that trust one authority, with a certificate of their own if there is one. */
export function tlsFetch(identity: TlsIdentity): typeof fetch {
  const agent = new Agent({ ...identity, keepAlive: false })
  return async (input, init = {}) => {
    const asked = new Request(input, init)
    const body = asked.body === null ? undefined : await asked.text()
    return send(
      new URL(asked.url),
      { agent, method: asked.method, headers: headersOf(asked) },
      body,
    )
  }
}

function headersOf(asked: Request): Record<string, string> {
  return Object.fromEntries(asked.headers)
}

function send(
  url: URL,
  options: { agent: Agent; method: string; headers: Record<string, string> },
  body: string | undefined,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    const sent = request(url, options, async (answer) => {
      const headers = new Headers()
      for (const [name, value = ''] of Object.entries(answer.headers)) {
        for (const one of [value].flat()) headers.append(name, one)
      }
      const { statusCode: status = 0 } = answer
      const read = await text(answer)
      resolve(new Response(read === '' ? null : read, { status, headers }))
    })
    sent.on('error', reject)
    sent.end(body)
  })
}
