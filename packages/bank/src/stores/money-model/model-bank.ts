import { type Bank, openBank } from '../../bank.ts'
import type { Change } from '../../changes.ts'
import type { Consent, Terms } from '../../consents/consent.ts'
import { builtInCore } from '../../core/built-in.ts'
import type { Decision } from '../../decision.ts'
import type { AccountPayee } from '../../payments/payment.ts'
import { frozenClock, type SettableClock } from '../../ports/clock.ts'
import { seededIds } from '../../ports/ids.ts'
import { ALLOWED, type Risk } from '../../ports/risk.ts'
import type { Store } from '../../ports/store.ts'
import { OWN_BANK_CODE } from '../../rails/figures.ts'
import { bankAccounts } from '../../seed/bank-accounts.ts'
import { awaitDay } from '../../standing-orders/run-standing-order.ts'
import type { StandingOrder } from '../../standing-orders/standing-order.ts'
import { playSecrets } from '../../webhooks/play-secrets.ts'
import { account, customer, entry } from '../suite/rows.ts'
import { PEOPLE } from './step.ts'

/** Thursday, 15 January 2026, nine in the morning in Nairobi. */
const BEGINS_MS = Date.parse('2026-01-15T06:00:00.000Z')
export const APPLICATION = 'app_model'
/** A payment with this reference is stopped for a person to look at. */
export const REVIEWED = 'look at this'

export const OPENING_MINOR = 6_000_00
export const OVERDRAFTS_MINOR = [0, 500_00, 0] as const
export const LIMIT = { period: 'day', capMinor: 3_000_00, paymentsMax: 4 } as const
const CAP_MINOR = 2_500_00

/** What the last person pays the first by itself, every Friday. */
export const ORDER: StandingOrder = {
  id: 'sto_model',
  accountId: 'acc_2',
  payee: payeeOf(0),
  amountMinor: 450_00,
  reference: null,
  schedule: { every: 'week', day: 5 },
  nextOn: '2026-01-16',
  endsOn: null,
  lastRun: null,
  createdAtMs: BEGINS_MS,
}

export const personIds = Array.from({ length: PEOPLE }, (_, index) => index)
export const accountIdOf = (person: number) => `acc_${person}`

export function payeeOf(to: number | 'elsewhere'): AccountPayee {
  const type = 'account'
  return to === 'elsewhere'
    ? { type, name: 'Amani Clinic', account_number: '1234567890', bank_code: '01' }
    : { type, name: `Person ${to}`, account_number: `011000090${to}`, bank_code: OWN_BANK_CODE }
}

/** What each person lets the application do. */
export interface Consents {
  readonly here: Consent
  readonly away: Consent
  readonly refunds: Consent
}

export interface ModelBank {
  readonly bank: Bank
  readonly clock: SettableClock
  readonly consents: readonly Consents[]
  commit(changes: readonly Change[]): Promise<boolean>
}

/** A bank of a few people who pay each other and somebody elsewhere, on a store that is empty. */
export async function openModelBank(store: Store): Promise<ModelBank> {
  const clock = frozenClock(BEGINS_MS)
  const ids = seededIds({ seed: 1, nowMs: () => clock.nowMs() })
  const core = builtInCore(ids)
  const webhookSecrets = playSecrets(ids)
  const bank = openBank({ store, clock, ids, risk: byReference, core, webhookSecrets })
  const commit = async (changes: readonly Change[]) =>
    (await store.commit({ changes })).kind === 'committed'
  if (!(await commit(people()))) throw new Error('the people were not planted')
  const consents: Consents[] = []
  for (const person of personIds) {
    const give = (terms: Terms) => granted(bank, commit, `cus_${person}`, terms)
    const paid = { debtorAccountId: accountIdOf(person) }
    const capped = { ...paid, capPerPaymentMinor: CAP_MINOR, perPeriod: LIMIT }
    const others = personIds.filter((one) => one !== person).map(payeeOf)
    consents.push({
      here: await give({
        kind: 'recurring_payment',
        ...capped,
        payees: others,
        rail: 'internal',
      }),
      away: await give({
        kind: 'recurring_payment',
        ...capped,
        payees: [payeeOf('elsewhere')],
        rail: 'pesalink',
        fallbackRails: ['eft'],
      }),
      refunds: await give({ kind: 'refunds', ...paid }),
    })
  }
  return { bank, clock, consents, commit }
}

const byReference: Risk = {
  assess: async ({ instruction }) =>
    instruction.reference === REVIEWED ? { decision: 'review', reasons: [] } : ALLOWED,
}

function people(): Change[] {
  const own = bankAccounts().map((one): Change => ({ kind: 'insert-account', account: one }))
  const theirs = personIds.flatMap((person): Change[] => {
    const id = accountIdOf(person)
    const { name, account_number: number } = payeeOf(person)
    const holders = { customerIds: [`cus_${person}`], holders: [name], number }
    const overdraftMinor = OVERDRAFTS_MINOR[person] ?? 0
    const first = entry(`open_${id}`, ['acc_world', id, OPENING_MINOR], BEGINS_MS)
    return [
      { kind: 'insert-customer', customer: customer(`cus_${person}`) },
      { kind: 'insert-account', account: account(id, { ...holders, overdraftMinor }) },
      { kind: 'post', entry: { ...first, paymentId: null } },
    ]
  })
  const order: Change = { kind: 'insert-standing-order', order: ORDER }
  return [...own, ...theirs, order, ...awaitDay(ORDER.id, ORDER.nextOn)]
}

async function granted(
  bank: Bank,
  commit: ModelBank['commit'],
  customerId: string,
  terms: Terms,
): Promise<Consent> {
  const take = async <Made extends object>(decision: Decision<Made>): Promise<Made> => {
    if (!decision.ok) throw new Error(`a consent was refused: ${decision.failure.code}`)
    if (!(await commit(decision.changes))) throw new Error('a consent was not committed')
    return decision
  }
  const ask = { applicationId: APPLICATION, terms, expiresAtMs: undefined }
  const { consent } = await take(bank.consents.request(ask))
  return (await take(await bank.consents.approve(consent, { customerId }))).consent
}
