import type { Request } from 'autocannon'
import { Client, paymentBody } from '../platform/client.ts'
import type { Platform } from '../platform/server.ts'
import { lowestOfNewest, PAIRS, READ_ACCOUNT } from '../platform/wide-bank.ts'
import { nextPage } from './next-page.ts'
import { type Payer, payInTurn } from './pay-in-turn.ts'
import { type Reader, readInTurn } from './read-in-turn.ts'

const PAGE = { connections: 32, goal: 0.8 }
const READERS = 100

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
  return [
    await payments(client),
    await newestPages(client),
    await pagesFurtherDown(client, platform.baseUrl),
  ]
}

async function payments(client: Client): Promise<Ask> {
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

/** Each reader has an account of their own. */
async function newestPages(client: Client): Promise<Ask> {
  const ours: Reader[] = []
  const bare: Reader[] = []
  for (const { debtorId } of PAIRS.slice(0, READERS)) {
    const { consentId, token } = await client.mayRead([debtorId])
    const path = listOf(debtorId)
    ours.push({ path, headers: { authorization: `Bearer ${token}` } })
    bare.push({ path, headers: { 'consent-id': consentId } })
  }
  return { ...PAGE, name: 'the newest page', ours: readInTurn(ours), bare: readInTurn(bare) }
}

/** Each reader has another place in the account with most postings. */
async function pagesFurtherDown(client: Client, baseUrl: string): Promise<Ask> {
  const ours: Reader[] = []
  const bare: Reader[] = []
  const list = listOf(READ_ACCOUNT)
  for (let behind = 1; behind <= READERS; behind += 1) {
    const { consentId, token } = await client.mayRead([READ_ACCOUNT])
    const headers = { authorization: `Bearer ${token}` }
    ours.push({ headers, path: await nextPage(baseUrl, list, headers, behind) })
    const path = `${list}?cursor=${lowestOfNewest(behind)}`
    bare.push({ path, headers: { 'consent-id': consentId } })
  }
  return { ...PAGE, name: 'a page further down', ours: readInTurn(ours), bare: readInTurn(bare) }
}

function listOf(accountId: string): string {
  return `/v1/accounts/${accountId}/transactions`
}
