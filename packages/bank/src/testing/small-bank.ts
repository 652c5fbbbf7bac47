import { type Bank, openBank } from '../bank.ts'
import type { Change } from '../changes.ts'
import type { Consent, Terms } from '../consents/consent.ts'
import { builtInCore } from '../core/built-in.ts'
import type { Decision } from '../decision.ts'
import type { AccountPayee, Instruction } from '../payments/payment.ts'
import type { BankPorts } from '../ports/bank-ports.ts'
import { frozenClock, type SettableClock } from '../ports/clock.ts'
import { seededIds } from '../ports/ids.ts'
import { builtInRules } from '../risk/built-in-rules.ts'
import { seedBank } from '../seed/seed-bank.ts'
import { memoryStore } from '../stores/memory/index.ts'
import { playSecrets } from '../webhooks/play-secrets.ts'

/** Thursday, 15 January 2026, nine in the morning in Nairobi. */
export const NOW_MS = Date.parse('2026-01-15T06:00:00.000Z')
export const APP = 'app_demo'
export const FROM = 'acc_wanjiru_current'

export const BARAKA: AccountPayee = {
  type: 'account',
  name: 'Baraka Traders Ltd',
  account_number: '0110000021',
  bank_code: '77',
}
export const ELSEWHERE: AccountPayee = {
  type: 'account',
  name: 'Amani Clinic',
  account_number: '1234567890',
  bank_code: '01',
}

export interface SmallBank {
  readonly bank: Bank
  readonly clock: SettableClock
  /** commits what was decided, and fails the test if it was refused */
  take<Made extends object>(decision: Decision<Made>): Promise<Made>
  authorised(terms: Terms, customerId?: string, applicationId?: string): Promise<Consent>
  bookedMinor(accountId: string): Promise<number>
}

/** A seeded bank in memory at a fixed time. Nothing is played there, unless it is said by what. */
export async function smallBank(
  seed = 1,
  played: Pick<BankPorts, 'simulation'> = {},
): Promise<SmallBank> {
  const store = memoryStore()
  const clock = frozenClock(NOW_MS)
  const ids = seededIds({ seed, nowMs: () => clock.nowMs() })
  await seedBank(store, { seed, nowMs: NOW_MS, ids })
  const ports = { store, clock, ids, risk: builtInRules(), core: builtInCore(ids) }
  const bank = openBank({ ...ports, ...played, webhookSecrets: playSecrets(ids) })

  const commit = async (changes: readonly Change[]) => {
    const result = await store.commit({ changes })
    if (result.kind !== 'committed') throw new Error(`the commit was ${JSON.stringify(result)}`)
  }
  const take: SmallBank['take'] = async (decision) => {
    if (!decision.ok) throw new Error(`refused: ${JSON.stringify(decision.failure)}`)
    await commit(decision.changes)
    return decision
  }
  return {
    bank,
    clock,
    take,
    async authorised(terms, customerId = 'cus_wanjiru', applicationId = APP) {
      const ask = { applicationId, terms, expiresAtMs: undefined }
      const { consent } = await take(bank.consents.request(ask))
      return (await take(await bank.consents.approve(consent, { customerId }))).consent
    },
    async bookedMinor(accountId) {
      const account = await bank.accounts.get(accountId)
      if (!account) throw new Error(`no account ${accountId}`)
      return account.bookedMinor
    },
  }
}

export function single(amountMinor: number, more: Partial<Terms> = {}): Terms {
  const terms = {
    kind: 'single_payment',
    amountMinor,
    payee: BARAKA,
    rail: 'internal',
    debtorAccountId: null,
  }
  return { ...terms, ...more } as Terms
}

export function instruction(amountMinor: number, more: Partial<Instruction> = {}): Instruction {
  return {
    debtorAccountId: FROM,
    amountMinor,
    payee: BARAKA,
    rail: 'internal',
    fallbackRails: [],
    reference: null,
    executionDate: null,
    ...more,
  }
}
