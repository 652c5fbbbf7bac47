import { openBank } from '../bank.ts'
import type { Change } from '../changes.ts'
import { coreOutside } from '../core/outside.ts'
import type { Instruction, Payment } from '../payments/payment.ts'
import { frozenClock } from '../ports/clock.ts'
import { seededIds } from '../ports/ids.ts'
import type { Store } from '../ports/store.ts'
import { builtInRules } from '../risk/built-in-rules.ts'
import { memoryStore } from '../stores/memory/index.ts'
import { playSecrets } from '../webhooks/play-secrets.ts'
import { ANN, BEN, giveBack, pay, payAll, SAVINGS, type Take, transfer } from './acts-with-core.ts'
import { invariantsOf } from './core-invariants.ts'
import { pretendCore } from './pretend-core.ts'
import { NOW_MS } from './small-bank.ts'

export const OPENING_MINOR = 100_000

/** A bank in memory whose books are kept by a pretended core: its accounts are here, and what they hold. */
export async function bankWithCore(store: Store = memoryStore()) {
  const core = pretendCore([ANN, BEN, SAVINGS], OPENING_MINOR)
  const clock = frozenClock(NOW_MS)
  const ids = seededIds({ seed: 1, nowMs: () => clock.nowMs() })
  const books = { risk: builtInRules(), core: coreOutside(core, ids) }
  const ports = { store, clock, ids, ...books, webhookSecrets: playSecrets(ids) }
  const bank = openBank(ports)
  await bank.core.importAccounts()
  await bank.core.readFeed()
  const take = takingInto(store)
  const acting = { bank, take }
  return {
    bank,
    core,
    clock,
    store,
    ports,
    take,
    pay: (amountMinor: number, more?: Partial<Instruction>) => pay(acting, amountMinor, more),
    transfer: (amountMinor: number) => transfer(acting, amountMinor),
    payAll: (amountsMinor: readonly number[]) => payAll(acting, amountsMinor),
    giveBack: (payment: Payment, amountMinor: number) => giveBack(acting, payment, amountMinor),
    /** Time goes by, and what falls due in it runs. */
    async wait(forMs: number): Promise<void> {
      await clock.advance(forMs)
      await bank.runDue()
    },
    status: async (id: string) => (await store.payments.get(id))?.status,
    bookedMinor: async (id: string) => (await store.accounts.get(id))?.bookedMinor,
    differences: async () =>
      (await store.core.differences(99)).map(({ kind, subjectId }) => [kind, subjectId]),
    invariants: () => invariantsOf(store, core),
  }
}

function takingInto(store: Store): Take {
  return async (decision) => {
    if (!decision.ok) throw new Error(`refused: ${JSON.stringify(decision.failure)}`)
    const result = await store.commit({ changes: decision.changes as readonly Change[] })
    if (result.kind !== 'committed') throw new Error(`the commit was ${JSON.stringify(result)}`)
    return decision
  }
}
