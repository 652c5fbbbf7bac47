import type { CoreInstruction } from '../core/core-instruction.ts'
import type { CorePosting } from '../core/core-posting.ts'
import {
  type CoreAccount,
  type CoreAnswer,
  CoreSilent,
  type OutsideCore,
} from '../ports/core-banking.ts'
import { carryOut, type Manner } from './core-manners.ts'
import { type PretendBooks, pretendBooks } from './pretend-books.ts'

export interface PretendCore extends OutsideCore {
  /** in turn, one for each new instruction; after these it books */
  readonly manners: Manner[]
  /** everything that it booked, in order; what is pushed by a test happened at the core */
  readonly booked: CorePosting[]
  /** what it booked, and does not show in its feed */
  readonly leftOut: CorePosting[]
  /** how often it was asked to do something */
  readonly instructed: string[]
  /** what it accepted is booked now */
  decide(id: string): void
  /** all that it accepted is booked now */
  decideAll(): void
  /** money comes to an account that nobody here has asked for */
  happen(accountId: string, amountMinor: number): void
  /** as long as it is set, nobody gets an answer */
  silent: boolean
}

export function coreAccount(id: string, more: Partial<CoreAccount> = {}): CoreAccount {
  const own = id.slice('acc_'.length)
  return {
    id,
    number: String(4_000_000_000 + own.length * 1_000 + own.charCodeAt(0)),
    type: 'current',
    status: 'active',
    nickname: `${own} current`,
    customers: [{ id: `cus_${own}`, username: own, name: `${own} Kamau` }],
    mandate: 'any',
    openedOn: '2020-01-01',
    overdraftMinor: 0,
    bookedMinor: 0,
    ...more,
  }
}

/** A core with books of its own, which does what it is told to do wrong. */
export function pretendCore(accounts: readonly CoreAccount[], openingMinor: number): PretendCore {
  const ids = accounts.map(({ id }) => id)
  const books = pretendBooks(ids, openingMinor)
  const speak = () => {
    if (core.silent) throw new CoreSilent('nobody is there')
  }
  const core: PretendCore = {
    silent: false,
    booked: books.booked,
    leftOut: books.leftOut,
    happen: (accountId, amountMinor) => books.book({ accountId, amountMinor, instructionId: null }),
    ...instructionsOf(books, speak),
    ...readsOf(books, accounts, speak),
  }
  return core
}

type Speak = () => void

/** What it is asked to do, and what it says became of that. */
function instructionsOf({ book }: PretendBooks, speak: Speak) {
  const [manners, instructed]: [Manner[], string[]] = [[], []]
  const known = new Map<string, { instruction: CoreInstruction; answer: CoreAnswer }>()
  function decide(id: string): void {
    const one = known.get(id)
    if (one?.answer.status !== 'accepted') throw new Error(`${id}: nothing to decide`)
    known.set(id, { ...one, answer: carryOut(one.instruction, 'books', book) })
  }
  return {
    manners,
    instructed,
    decide,
    decideAll(): void {
      for (const [id, { answer }] of known) if (answer.status === 'accepted') decide(id)
    },
    async instruct(instruction: CoreInstruction): Promise<CoreAnswer> {
      speak()
      instructed.push(instruction.id)
      const before = known.get(instruction.id)
      if (before) return before.answer
      const manner = manners.shift() ?? 'books'
      if (manner === 'drops') throw new CoreSilent('the connection failed')
      const answer = carryOut(instruction, manner, book)
      known.set(instruction.id, { instruction, answer })
      if (manner === 'loses the answer') throw new CoreSilent('it took too long')
      return answer
    },
    async status(id: string): Promise<CoreAnswer | { readonly status: 'unknown' }> {
      speak()
      return known.get(id)?.answer ?? { status: 'unknown' }
    },
  }
}

/** Its accounts, and what it shows of their postings: each time all that there is. */
function readsOf(books: PretendBooks, accounts: readonly CoreAccount[], speak: Speak) {
  return {
    async postings(after: string | null) {
      speak()
      const postings = books.booked.slice(Number(after ?? 0))
      return { postings, cursor: String(books.booked.length), hasMore: false }
    },
    async accounts() {
      speak()
      const held = accounts.map((one) => ({ ...one, bookedMinor: books.sumMinor(one.id) }))
      return { accounts: held, next: null }
    },
    async account(id: string) {
      speak()
      return accounts.find((account) => account.id === id)
    },
    async transactions(accountId: string) {
      speak()
      return { postings: books.on(accountId), cursor: null, hasMore: false }
    },
  }
}

/** A posting that the core makes by itself. */
export function salary(id: string): CorePosting {
  const said = { bookedAtMs: 1, description: 'Salary', counterparty: 'Employer' }
  return { id, accountId: 'acc_ann', amountMinor: 700, instructionId: null, ...said }
}
