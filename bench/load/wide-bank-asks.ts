import type { Request } from 'autocannon'
import { Client, paymentBody } from '../platform/client.ts'
import type { Platform } from '../platform/server.ts'
import { NEWEST_PAGE_ENDS, PAIRS, READ_ACCOUNT } from '../platform/wide-bank.ts'
import { nextPage } from './next-page.ts'
import { type Payer, payInTurn } from './pay-in-turn.ts'

/** One thing that is asked for again and again. */
export interface Ask {
  readonly name: string
  readonly connections: number
  /** how many of the platform there must be to one of a bare endpoint on PostgreSQL, in the same time */
  readonly goal: number
  readonly ours: Request
  /** the same of a bare endpoint: it knows no tokens, so that it is told the consent */
  readonly bare: Request
}

/** What is measured of a bank that `INSERT_WIDE_BANK` filled. The tokens inside live for five minutes. */
export async function wideBankAsks(platform: Platform): Promise<Ask[]> {
  const client = await Client.open(platform.baseUrl, platform.clientId, platform.clientSecret)
  return [await paymentAsk(client), ...(await pageAsks(client, platform.baseUrl))]
}

async function paymentAsk(client: Client): Promise<Ask> {
  const ours: Payer[] = []
  const bare: Payer[] = []
  for (const { debtorId, payee } of PAIRS) {
    const { consentId, token } = await client.mayPay(payee, [debtorId])
    const body = paymentBody(debtorId, payee)
    ours.push({ body, headers: { authorization: `Bearer ${token}` } })
    bare.push({ body, headers: { 'consent-id': consentId } })
  }
  const requests = { ours: payInTurn(ours), bare: payInTurn(bare) }
  return { name: 'a payment', connections: 64, goal: 0.7, ...requests }
}

async function pageAsks(client: Client, baseUrl: string): Promise<Ask[]> {
  const { consentId, token } = await client.mayRead([READ_ACCOUNT])
  const ours = { authorization: `Bearer ${token}` }
  const bare = { 'consent-id': consentId }
  const newest = `/v1/accounts/${READ_ACCOUNT}/transactions`
  const page = { connections: 32, goal: 0.8 }
  return [
    {
      name: 'the newest page',
      ...page,
      ours: { path: newest, headers: ours },
      bare: { path: newest, headers: bare },
    },
    {
      name: 'a page further down',
      ...page,
      ours: { path: await nextPage(baseUrl, newest, ours), headers: ours },
      bare: { path: `${newest}?cursor=${NEWEST_PAGE_ENDS}`, headers: bare },
    },
  ]
}
