import { startOfNairobiDayMs } from '../calendar/nairobi-day.ts'
import type { Consent } from '../consents/consent.ts'
import { type Decision, refuse } from '../decision.ts'
import type { ChangesAsk, PageAsk, Store } from '../ports/store.ts'
import { foldChanges, type Synced } from './fold-changes.ts'
import { shownBy, windowOf } from './shown-by.ts'
import { type Statement, statementOf } from './statement.ts'
import type { Transaction, TransactionFilter } from './transaction.ts'

const DAY_MS = 86_400_000

export interface SyncedPage extends Synced {
  /** where the next sync goes on */
  readonly sequence: number
  readonly hasMore: boolean
}

/** Calendar days in Nairobi, YYYY-MM-DD, both within. */
export interface DaySpan {
  readonly from: string
  readonly to: string
}

/** Transactions as a consent shows them: what lies outside its window is as if it were not there. */
export function transactionService({ transactions }: Pick<Store, 'transactions'>) {
  return {
    /** newest first */
    async page(consent: Consent, accountId: string, ask: PageAsk & TransactionFilter) {
      return transactions.page(accountId, { ...ask, ...within(windowOf(consent), ask) })
    },

    /** or undefined: what is not shown is not told from what is not there */
    async get(consent: Consent, accountId: string, id: string): Promise<Transaction | undefined> {
      const found = await transactions.get(accountId, id)
      return found && shownBy(consent)(found.bookedAtMs) ? found : undefined
    },

    /** what to add, replace and forget since a place; a walk to its end leaves what the account's list holds */
    async sync(consent: Consent, accountId: string, ask: ChangesAsk): Promise<SyncedPage> {
      const { afterSequence, limit } = ask
      const found = await transactions.changes(accountId, { afterSequence, limit: limit + 1 })
      const changes = found.slice(0, limit)
      const sequence = changes.at(-1)?.sequence ?? afterSequence
      const synced = foldChanges(changes, afterSequence, shownBy(consent))
      return { ...synced, sequence, hasMore: found.length > limit }
    },

    /** Refused where the consent does not show each moment of these days: a part would not add up. */
    async statement(
      consent: Consent,
      accountId: string,
      { from, to }: DaySpan,
    ): Promise<Decision<{ statement: Statement }>> {
      const span = { fromMs: startOfNairobiDayMs(from), toMs: startOfNairobiDayMs(to) + DAY_MS }
      const { fromMs: shownFromMs = -Infinity, toMs: shownToMs = Infinity } = windowOf(consent)
      if (span.fromMs < shownFromMs || span.toMs > shownToMs) {
        return refuse({ code: 'statement_outside_consent', consentId: consent.id, from, to })
      }
      const totals = await transactions.totals(accountId, span)
      if (!totals) throw new Error(`${consent.id}: consented to an account that is not there`)
      return { ok: true, changes: [], statement: statementOf(accountId, totals) }
    },
  }
}

type Window = ReturnType<typeof windowOf>

/** The later start and the earlier end: a request narrows what the consent shows, and never widens it. */
function within(shown: Window, asked: Window): Window {
  return {
    fromMs: furthest(Math.max, shown.fromMs, asked.fromMs),
    toMs: furthest(Math.min, shown.toMs, asked.toMs),
  }
}

function furthest(pick: typeof Math.max, one?: number, other?: number): number | undefined {
  if (one === undefined || other === undefined) return one ?? other
  return pick(one, other)
}
