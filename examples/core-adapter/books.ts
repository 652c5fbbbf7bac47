import { keepPostings, type Posting, type Postings, WORLD } from './postings.ts'

/** The books of a small bank, in memory: accounts, and what moved them. Amounts are cents. */

export interface Customer {
  readonly id: string
  readonly username: string
  readonly name: string
}

export interface Account {
  readonly id: string
  readonly number: string
  readonly type: 'current' | 'savings' | 'business'
  readonly nickname: string
  readonly customers: readonly Customer[]
  readonly openedOn: string
  readonly openingCents: number
}

export interface Order {
  readonly id: string
  /** null: a rail brings it */
  readonly debtor: string | null
  /** null: it leaves this bank by its rail */
  readonly creditor: string | null
  readonly payeeName: string
  readonly cents: number
  readonly feeCents: number
  readonly description: string
}

export type Outcome =
  | { readonly status: 'booked'; readonly cents: number }
  | {
      readonly status: 'refused'
      readonly reason: 'insufficient_funds' | 'payee_account_not_found'
    }

type ById = ReadonlyMap<string, Account>

export function openBooks(accounts: readonly Account[], now: () => Date) {
  const postings = keepPostings(now)
  const outcomes = new Map<string, { order: Order; outcome: Outcome }>()
  const byId: ById = new Map(accounts.map((account) => [account.id, account]))
  for (const { id, openingCents } of accounts) {
    const opening = { from: WORLD, to: id, cents: openingCents, description: 'Opening balance' }
    postings.move({ ...opening, fromName: null, toName: null, instruction: null })
  }

  return {
    accounts: () =>
      accounts.map((account) => ({ ...account, cents: postings.balanceOf(account.id) })),
    /** what customers' accounts were moved by, from a place on; the bank's own side is nobody else's business */
    postings: (from: number) =>
      postings.all.slice(from).filter(({ accountId }) => byId.has(accountId)),
    end: () => postings.all.length,
    /** where a posting stands, counted from one */
    placeOf: (posting: Posting) => postings.all.indexOf(posting) + 1,
    outcome: (id: string) => outcomes.get(id)?.outcome,
    /**
     * Carries out an order, once: whoever asks again gets the first outcome.
     * @returns nothing if the id was used for another order
     */
    carryOut(order: Order): Outcome | undefined {
      const before = outcomes.get(order.id)
      if (before) return sameOrder(before.order, order) ? before.outcome : undefined
      const outcome = decide(order, byId, postings)
      outcomes.set(order.id, { order, outcome })
      return outcome
    },
    /** Something that the platform has not asked for: a salary arrives, a card is used. */
    happen(accountId: string, cents: number, description: string, counterparty: string): void {
      const [from, to] = cents < 0 ? [accountId, WORLD] : [WORLD, accountId]
      const names = { fromName: counterparty, toName: counterparty }
      postings.move({ from, to, cents: Math.abs(cents), description, instruction: null, ...names })
    },
  }
}

export type Books = ReturnType<typeof openBooks>

function sameOrder(one: Order, other: Order): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function decide(order: Order, byId: ById, { balanceOf, move }: Postings): Outcome {
  const { debtor, creditor, cents, feeCents } = order
  const unknown = [debtor, creditor].some((id) => id !== null && !byId.has(id))
  if (unknown) return { status: 'refused', reason: 'payee_account_not_found' }
  if (debtor !== null && balanceOf(debtor) < cents + feeCents)
    return { status: 'refused', reason: 'insufficient_funds' }
  const { id: instruction, description } = order
  const from = debtor ?? WORLD
  const fromName = byId.get(from)?.customers[0]?.name ?? null
  const to = creditor ?? WORLD
  move({ from, to, cents, description, fromName, toName: order.payeeName, instruction })
  if (feeCents > 0) {
    const fee = { from, to: WORLD, cents: feeCents, description: 'Payment fee' }
    move({ ...fee, fromName, toName: null, instruction })
  }
  return { status: 'booked', cents }
}
