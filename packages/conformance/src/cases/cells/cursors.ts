import type { OperationId } from '@wekeza/contract'
import type { Ask } from '../../bench/ask.ts'
import type { Bench } from '../../bench/bench.ts'
import { present } from '../../bench/expect.ts'
import type { Case } from '../../case.ts'
import { askConsent, grantAccess, grantPayments } from '../../world/grants.ts'
import { pay } from '../../world/payments.ts'
import { BARAKA, everyday, savings, WANJIRU } from '../../world/people.ts'
import { singlePayment } from '../../world/scenes/consents.ts'
import { applicationToken, sessionToken } from '../../world/tokens.ts'
import { cellCases } from './cell-cases.ts'

type Paged =
  | 'listTransactions'
  | 'listConsents'
  | 'listPayments'
  | 'listMyConsents'
  | 'listMyReceipts'

/** A list of at least two rows, and lists for which its cursors are worth nothing. */
interface Lists {
  readonly own: Ask
  readonly others: readonly Ask[]
}

const lists: Record<
  'listTransactions' | 'listConsents' | 'listPayments',
  (bench: Bench) => Promise<Lists>
> = {
  async listTransactions(bench) {
    const operation = 'listTransactions'
    const { token } = await grantAccess(bench)
    const params = { account_id: everyday.id }
    const stranger = await grantAccess(bench, { by: 'otherClient' })
    return {
      own: { operation, token, params },
      others: [
        { operation, token: stranger.token, params },
        { operation, token, params: { account_id: savings.id } },
        { operation, token, params, query: { direction: 'credit' } },
      ],
    }
  },
  async listConsents(bench) {
    const operation = 'listConsents'
    for (const by of ['client', 'client', 'otherClient'] as const) {
      await askConsent(bench, singlePayment, by)
    }
    const token = await applicationToken(bench)
    return {
      own: { operation, token },
      others: [
        { operation, token: await applicationToken(bench, 'otherClient') },
        { operation, token, query: { status: 'awaiting_authorisation' } },
      ],
    }
  },
  async listPayments(bench) {
    const operation = 'listPayments'
    const grant = await grantPayments(bench)
    for (const reference of ['one', 'two']) await pay(bench, grant, { reference })
    const { token } = grant
    return {
      own: { operation, token },
      others: [
        { operation, token: (await grantPayments(bench)).token },
        { operation, token: (await grantPayments(bench, { by: 'otherClient' })).token },
        { operation, token, query: { status: 'settled' } },
      ],
    }
  },
}

/** In sessions of their customers' own. */
const myLists: Record<'listMyConsents' | 'listMyReceipts', (bench: Bench) => Promise<Lists>> = {
  async listMyConsents(bench) {
    const operation = 'listMyConsents'
    for (const customerId of [WANJIRU, WANJIRU, BARAKA]) await grantAccess(bench, { customerId })
    const token = await sessionToken(bench, WANJIRU)
    return {
      own: { operation, token },
      others: [
        { operation, token: await sessionToken(bench, BARAKA) },
        { operation, token, query: { status: 'authorised' } },
      ],
    }
  },
  async listMyReceipts(bench) {
    const operation = 'listMyReceipts'
    const grant = await grantPayments(bench)
    for (const reference of ['one', 'two']) await pay(bench, grant, { reference })
    const token = await sessionToken(bench, WANJIRU)
    const of = (consentId: string) =>
      ({ operation, token, params: { consent_id: consentId } }) as const
    const other = await grantPayments(bench)
    return { own: of(grant.consent.id), others: [of(other.consent.id)] }
  },
}

export const cursorCases: readonly Case[] = cellCases({
  code: 'cursor_invalid',
  does: 'refuses a cursor that was altered, or is of another application or another list',
  run: async (bench, { id }) => {
    const { own, others } = await { ...lists, ...myLists }[id as Paged](bench)
    const cursor = await firstCursor(bench, own)
    await bench.done({ ...own, query: { cursor } })
    for (const wrong of [
      '',
      'garbage',
      altered(cursor),
      `${cursor}0`,
      `${cursor}_`,
      cursor.slice(1),
    ]) {
      await bench.refused({ ...own, query: { cursor: wrong } }, 'cursor_invalid')
    }
    for (const other of others) {
      await bench.refused({ ...other, query: { ...other.query, cursor } }, 'cursor_invalid')
    }
  },
})

async function firstCursor(bench: Bench, ask: Ask): Promise<string> {
  const { page } = await bench.done({
    ...(ask as Ask<OperationId & Paged>),
    query: { limit: 1 },
  })
  return present(page.next_cursor, 'the next_cursor of a page that is not the last')
}

function altered(cursor: string): string {
  const middle = Math.floor(cursor.length / 2)
  const other = cursor[middle] === '0' ? '1' : '0'
  return `${cursor.slice(0, middle)}${other}${cursor.slice(middle + 1)}`
}
