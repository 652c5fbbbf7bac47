import { openBank } from '../bank.ts'
import type { Bulk } from '../bulk-payments/bulk.ts'
import type { Change } from '../changes.ts'
import type { Consent, Terms } from '../consents/consent.ts'
import { coreOutside } from '../core/outside.ts'
import type { Decision } from '../decision.ts'
import type { AccountPayee, Instruction, Payment } from '../payments/payment.ts'
import { frozenClock } from '../ports/clock.ts'
import { seededIds } from '../ports/ids.ts'
import type { Store } from '../ports/store.ts'
import type { Refund } from '../refunds/refund.ts'
import { builtInRules } from '../risk/built-in-rules.ts'
import { bankAccounts } from '../seed/bank-accounts.ts'
import { memoryStore } from '../stores/memory/index.ts'
import type { Transfer } from '../transfers/transfer.ts'
import { coreAccount, type PretendCore, pretendCore } from './pretend-core.ts'
import { APP, NOW_MS } from './small-bank.ts'

export const OPENING_MINOR = 100_000
export const ANN = coreAccount('acc_ann')
export const BEN = coreAccount('acc_ben')
const SAVINGS = coreAccount('acc_ann_savings', { type: 'savings', customers: ANN.customers })

export const TO_BEN: AccountPayee = {
  type: 'account',
  name: 'Ben Kamau',
  account_number: BEN.number,
  bank_code: '77',
}

/** A bank in memory whose books are kept by a pretended core: its accounts are here, and what they hold. */
export async function bankWithCore(store: Store = memoryStore()) {
  const core = pretendCore([ANN, BEN, SAVINGS], OPENING_MINOR)
  const clock = frozenClock(NOW_MS)
  const ids = seededIds({ seed: 1, nowMs: () => clock.nowMs() })
  const ports = { store, clock, ids, risk: builtInRules(), core: coreOutside(core, ids) }
  const bank = openBank(ports)
  await bank.core.importAccounts()
  await bank.core.readFeed()

  async function take<Made extends object>(decision: Decision<Made>): Promise<Made> {
    if (!decision.ok) throw new Error(`refused: ${JSON.stringify(decision.failure)}`)
    const result = await store.commit({ changes: decision.changes as readonly Change[] })
    if (result.kind !== 'committed') throw new Error(`the commit was ${JSON.stringify(result)}`)
    return decision
  }

  async function consented(amountMinor: number, more: Partial<Instruction>): Promise<Consent> {
    const { payee = TO_BEN, rail = 'internal' } = more
    const kind = 'single_payment'
    const terms = { kind, amountMinor, payee, rail, debtorAccountId: null } as Terms
    return granted(terms, 'cus_ann', 'acc_ann')
  }

  async function granted(terms: Terms, customerId: string, chosenId?: string): Promise<Consent> {
    const ask = { applicationId: APP, terms, expiresAtMs: undefined }
    const { consent } = await take(await bank.consents.request(ask))
    const by = { customerId, ...(chosenId && { chosenIds: [chosenId] }) }
    return (await take(await bank.consents.approve(consent, by))).consent
  }

  return {
    bank,
    core,
    clock,
    store,
    ports,
    take,
    /** A payment from Ann, taken and not yet given to the core. */
    async pay(amountMinor: number, more: Partial<Instruction> = {}): Promise<Payment> {
      const consent = await consented(amountMinor, more)
      const instruction: Instruction = {
        debtorAccountId: 'acc_ann',
        amountMinor,
        payee: TO_BEN,
        rail: 'internal',
        fallbackRails: [],
        reference: null,
        executionDate: null,
        ...more,
      }
      return (await take(await bank.payments.initiate(consent, instruction))).payment
    },
    /** A transfer from Ann to her savings, not yet given to the core. */
    async transfer(amountMinor: number): Promise<Transfer> {
      const payee = { ...TO_BEN, name: SAVINGS.nickname, account_number: SAVINGS.number }
      const consent = await consented(amountMinor, { payee })
      const [debtorAccountId, creditorAccountId] = ['acc_ann', SAVINGS.id]
      const ask = { debtorAccountId, creditorAccountId, amountMinor, reference: null }
      return (await take(await bank.transfers.initiate(consent, ask))).transfer
    },
    /** A file of Ann's: an amount for Ben in each row. */
    async payAll(amountsMinor: readonly number[]): Promise<Bulk> {
      const fileHash = 'a'.repeat(64)
      const totalMinor = amountsMinor.reduce((sum, amountMinor) => sum + amountMinor, 0)
      const [kind, itemsCount] = ['bulk_payment', amountsMinor.length] as const
      const terms = { kind, totalMinor, itemsCount, fileHash, debtorAccountId: 'acc_ann' } as const
      const consent = await granted(terms, 'cus_ann')
      const rows = amountsMinor.map((amountMinor) => {
        const ask = { payee: TO_BEN, amountMinor, rail: null, reference: null }
        return { ok: true, ask } as const
      })
      const file = { hash: fileHash, format: 'json', mode: 'items', executionDate: null } as const
      return (await take(await bank.bulks.initiate(consent, { ...file, rows }))).bulk
    },
    /** A part of a settled payment that Ben gives back to Ann, not yet given to the core. */
    async giveBack(payment: Payment, amountMinor: number): Promise<Refund> {
      const terms = { kind: 'refunds', debtorAccountId: 'acc_ben' } as const
      const { id: consentId } = await granted(terms, 'cus_ben')
      const ask = { amountMinor, consentId, reason: null }
      return (await take(await bank.refunds.order(APP, payment.id, ask))).refund
    },
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

/** What must hold whatever the core has done. */
async function invariantsOf(store: Store, core: PretendCore) {
  const ownIds = bankAccounts().map(({ id }) => id)
  const ids = ['acc_ann', 'acc_ann_savings', 'acc_ben', 'acc_core', ...ownIds]
  const accounts = await Promise.all(ids.map((id) => store.accounts.get(id)))
  const rows = await Promise.all(ids.map((id) => store.transactions.page(id, { limit: 1_000_000 })))
  const caused = rows.flat().filter(({ paymentId }) => paymentId !== null)
  const legs = caused.map(({ accountId, paymentId, amountMinor }) =>
    [accountId, paymentId, amountMinor].join(' '),
  )
  return {
    sumMinor: accounts.reduce((sum, account) => sum + (account?.bookedMinor ?? 0), 0),
    heldMinor: accounts.reduce((sum, account) => sum + (account?.heldMinor ?? 0), 0),
    paidTwice: legs.length - new Set(legs).size,
    asked: new Set(core.instructed).size,
    waiting: (await stillWaiting(store, core)).length,
  }
}

async function stillWaiting(store: Store, core: PretendCore) {
  const ids = [...new Set(core.instructed)]
  const all = await Promise.all(ids.map((id) => store.core.instruction(id)))
  return all.filter((instruction) => instruction?.status === 'waiting')
}
