import { createHash, timingSafeEqual } from 'node:crypto'
import { Hono } from 'hono'
import type { Account, Books, Order, Outcome } from './books.ts'
import { toCents, toText } from './money.ts'
import type { Posting } from './postings.ts'

const PAGE = 100

/** The protocol of openapi.yaml, over the books of this bank. */
export function protocol(books: Books, token: string): Hono {
  const app = new Hono()
  app.use(async (c, next) => {
    if (!isSame(c.req.header('authorization') ?? '', `Bearer ${token}`))
      return c.json({ code: 'token_invalid' }, 401)
    return next()
  })
  app.get('/accounts', (c) => c.json({ accounts: books.accounts().map(toAccount), next: null }))
  app.get('/accounts/:id', (c) => {
    const account = books.accounts().find(({ id }) => id === c.req.param('id'))
    return account ? c.json(toAccount(account)) : c.json({ code: 'account_unknown' }, 404)
  })
  app.get('/accounts/:id/transactions', (c) => {
    const id = c.req.param('id')
    return c.json(page(books, c.req.query('after'), (posting) => posting.accountId === id))
  })
  app.get('/postings', (c) => c.json(page(books, c.req.query('after'), () => true)))
  app.get('/instructions/:id', (c) => {
    const id = c.req.param('id')
    const outcome = books.outcome(id)
    return outcome ? c.json(toStanding(id, outcome)) : c.json({ code: 'instruction_unknown' }, 404)
  })
  app.put('/instructions/:id', async (c) => {
    const id = c.req.param('id')
    const order = toOrder(id, await c.req.json().catch(() => undefined))
    if (!order) return c.json({ code: 'instruction_malformed' }, 400)
    const outcome = books.carryOut(order)
    return outcome ? c.json(toStanding(id, outcome)) : c.json({ code: 'instruction_differs' }, 409)
  })
  return app
}

/** Both are hashed first, so that the time tells nothing, not even the length. */
function isSame(sent: string, wanted: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(sent), digest(wanted))
}

/** A cursor is a place in the books: behind it comes what was booked later. */
function page(books: Books, after: string | undefined, wanted: (posting: Posting) => boolean) {
  const from = Number(after ?? 0) || 0
  const all = books.postings(from).filter(wanted)
  const shown = all.slice(0, PAGE)
  const last = shown.at(-1)
  const hasMore = all.length > shown.length
  const cursor = hasMore && last ? books.placeOf(last) : books.end()
  return { postings: shown.map(toPosting), cursor: String(cursor), has_more: hasMore }
}

function toAccount(account: Account & { readonly cents: number }) {
  const { id, number, type, nickname, customers, openedOn, cents } = account
  return {
    ...{ id, number, type, nickname, customers },
    status: 'active',
    currency: 'KES',
    mandate: 'any',
    opened_on: openedOn,
    overdraft: '0.00',
    balance: toText(cents),
  }
}

function toPosting(posting: Posting) {
  const { id, accountId, cents, bookedAt, description, counterparty, instruction } = posting
  const what = { id, account: accountId, amount: toText(cents), currency: 'KES' }
  return { ...what, booked_at: bookedAt, description, counterparty, instruction }
}

function toStanding(id: string, outcome: Outcome) {
  const { status } = outcome
  return status === 'booked'
    ? { id, status, amount: toText(outcome.cents) }
    : { id, status, reason: outcome.reason }
}

function toOrder(id: string, body: unknown): Order | undefined {
  if (typeof body !== 'object' || body === null) return undefined
  const sent = body as Record<string, unknown>
  const [cents, feeCents] = [toCents(sent.amount), toCents(sent.fee)]
  const { debtor_account: debtor, creditor_account: creditor, description } = sent
  const payee = sent.payee as { name?: unknown } | null
  if (!isAccount(debtor) || !isAccount(creditor) || debtor === creditor) return undefined
  if (typeof description !== 'string') return undefined
  if (!cents || feeCents === undefined) return undefined
  const payeeName = typeof payee?.name === 'string' ? payee.name : String(creditor)
  return { id, debtor, creditor, payeeName, cents, feeCents, description }
}

/** null: it is not an account of this bank */
function isAccount(id: unknown): id is string | null {
  return id === null || typeof id === 'string'
}
