import type { Request } from 'autocannon'

/** Who pays, and what: the same again and again. */
export interface Payer {
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** `POST /v1/payments` of one payer after the other, each under a key of its own. */
export function payInTurn(payers: readonly Payer[]): Request {
  let count = 0
  return {
    method: 'POST',
    path: '/v1/payments',
    setupRequest: (request: object) => {
      count += 1
      const payer = payers[count % payers.length]
      const own = { 'content-type': 'application/json', 'idempotency-key': `bench-${count}` }
      return { ...request, body: payer?.body, headers: { ...own, ...payer?.headers } }
    },
  }
}
