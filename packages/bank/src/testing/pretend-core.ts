import type { CoreInstruction } from '../core/core-instruction.ts'
import type { CorePosting } from '../core/core-posting.ts'
import { expectedLegs } from '../core/expected-legs.ts'
import {
  type CoreAccount,
  type CoreAnswer,
  CoreSilent,
  type OutsideCore,
} from '../ports/core-banking.ts'

/** What the core does with the next instruction that is new to it. */
export type Manner =
  | 'books'
  | 'refuses'
  /** and decides when `decide` is called */
  | 'accepts'
  /** nothing arrives */
  | 'drops'
  /** it is done, and the answer is lost */
  | 'loses the answer'
  /** it says so and books nothing */
  | 'only says that it books'
  | 'books another amount'
  | 'books twice'
  /** without booking anything */
  | 'says another amount'
  /** and books it all the same */
  | 'refuses and books'

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

export const OPENED_AT_MS = Date.parse('2026-01-01T06:00:00.000Z')

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
  const manners: Manner[] = []
  const booked: CorePosting[] = []
  const instructed: string[] = []
  const leftOut: CorePosting[] = []
  const known = new Map<string, { instruction: CoreInstruction; answer: CoreAnswer }>()

  function book(one: Booking): void {
    const said = { bookedAtMs: OPENED_AT_MS, description: 'At the core', counterparty: null }
    booked.push({ id: `cp_${booked.length + 1}`, ...said, ...one })
  }
  for (const { id: accountId } of accounts)
    book({ accountId, amountMinor: openingMinor, instructionId: null })

  const core: PretendCore = {
    manners,
    booked,
    leftOut,
    instructed,
    silent: false,
    decide(id) {
      const one = known.get(id)
      if (one?.answer.status !== 'accepted') throw new Error(`${id}: nothing to decide`)
      known.set(id, { ...one, answer: carryOut(one.instruction, 'books', book) })
    },
    decideAll() {
      for (const [id, { answer }] of known) if (answer.status === 'accepted') core.decide(id)
    },
    happen: (accountId, amountMinor) => book({ accountId, amountMinor, instructionId: null }),
    async instruct(instruction) {
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
    async status(id) {
      speak()
      return known.get(id)?.answer ?? { status: 'unknown' }
    },
    async postings(after) {
      speak()
      return {
        postings: booked.slice(Number(after ?? 0)),
        cursor: String(booked.length),
        hasMore: false,
      }
    },
    async accounts() {
      speak()
      const held = accounts.map((account) => ({ ...account, bookedMinor: sumOn(account.id) }))
      return { accounts: held, next: null }
    },
    async account(id) {
      speak()
      return accounts.find((account) => account.id === id)
    },
    async transactions(accountId) {
      speak()
      const postings = [...booked, ...leftOut].filter((posting) => posting.accountId === accountId)
      return { postings, cursor: null, hasMore: false }
    },
  }

  function speak(): void {
    if (core.silent) throw new CoreSilent('nobody is there')
  }
  function sumOn(accountId: string): number {
    return [...booked, ...leftOut]
      .filter((posting) => posting.accountId === accountId)
      .reduce((sum, { amountMinor }) => sum + amountMinor, 0)
  }
  return core
}

/** A posting that the core makes by itself. */
export function salary(id: string): CorePosting {
  const said = { bookedAtMs: 1, description: 'Salary', counterparty: 'Employer' }
  return { id, accountId: 'acc_ann', amountMinor: 700, instructionId: null, ...said }
}

type Booking = Pick<CorePosting, 'accountId' | 'amountMinor' | 'instructionId'>
type Book = (one: Booking) => void

function carryOut(instruction: CoreInstruction, manner: Manner, book: Book): CoreAnswer {
  const { id: instructionId, amountMinor } = instruction
  const bookLegs = (more = 0) => {
    for (const leg of expectedLegs({ ...instruction, amountMinor: amountMinor + more }))
      book({ ...leg, instructionId })
  }
  switch (manner) {
    case 'accepts':
      return { status: 'accepted' }
    case 'refuses':
      return { status: 'refused', reason: 'insufficient_funds' }
    case 'refuses and books':
      bookLegs()
      return { status: 'refused', reason: 'core_refused' }
    case 'only says that it books':
      return { status: 'booked', amountMinor }
    case 'says another amount':
      return { status: 'booked', amountMinor: amountMinor + 1 }
    case 'books another amount':
      bookLegs(1)
      return { status: 'booked', amountMinor }
    case 'books twice':
      bookLegs()
      bookLegs()
      return { status: 'booked', amountMinor }
    default:
      bookLegs()
      return { status: 'booked', amountMinor }
  }
}
