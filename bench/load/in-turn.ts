import type { Request } from 'autocannon'

type Asker = Pick<Request, 'path' | 'body'> & { readonly headers: Record<string, string> }

/** `GET`s of one after the other, each the same again and again: what many want at once is not the same. */
export function readInTurn(readers: readonly Asker[]): Request {
  let count = 0
  return {
    setupRequest: (request: object) => ({ ...request, ...readers[count++ % readers.length] }),
  }
}

/** `POST /v1/payments` of one payer after the other, each under a key of its own. */
export function payInTurn(payers: readonly Asker[]): Request {
  let count = 0
  return {
    method: 'POST',
    path: '/v1/payments',
    setupRequest: (request: object) => {
      const payer = payers[count++ % payers.length]
      const own = { 'content-type': 'application/json', 'idempotency-key': `bench-${count}` }
      return { ...request, body: payer?.body, headers: { ...own, ...payer?.headers } }
    },
  }
}
