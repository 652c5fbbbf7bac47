import type { Bank } from '../bank.ts'
import type { Bulk } from '../bulk-payments/bulk.ts'
import type { Consent, Terms } from '../consents/consent.ts'
import type { Decision } from '../decision.ts'
import type { AccountPayee, Instruction, Payment } from '../payments/payment.ts'
import type { Refund } from '../refunds/refund.ts'
import type { Transfer } from '../transfers/transfer.ts'
import { coreAccount } from './pretend-core.ts'
import { APP } from './small-bank.ts'

export const ANN = coreAccount('acc_ann')
export const BEN = coreAccount('acc_ben')
export const SAVINGS = coreAccount('acc_ann_savings', { type: 'savings', customers: ANN.customers })

const TO_BEN: AccountPayee = {
  type: 'account',
  name: 'Ben Kamau',
  account_number: BEN.number,
  bank_code: '77',
}

/** Commits what was decided, and answers with it. @throws if it was refused */
export type Take = <Made extends object>(decision: Decision<Made>) => Promise<Made>

export interface Acting {
  readonly bank: Bank
  readonly take: Take
}

/** A payment from Ann, taken and not yet given to the core. */
export async function pay(
  acting: Acting,
  amountMinor: number,
  more: Partial<Instruction> = {},
): Promise<Payment> {
  const consent = await consented(acting, amountMinor, more)
  const instruction: Instruction = {
    debtorAccountId: ANN.id,
    amountMinor,
    payee: TO_BEN,
    rail: 'internal',
    fallbackRails: [],
    reference: null,
    executionDate: null,
    ...more,
  }
  return (await acting.take(await acting.bank.payments.initiate(consent, instruction))).payment
}

/** A transfer from Ann to her savings, not yet given to the core. */
export async function transfer(acting: Acting, amountMinor: number): Promise<Transfer> {
  const payee = { ...TO_BEN, name: SAVINGS.nickname, account_number: SAVINGS.number }
  const consent = await consented(acting, amountMinor, { payee })
  const [debtorAccountId, creditorAccountId] = [ANN.id, SAVINGS.id]
  const ask = { debtorAccountId, creditorAccountId, amountMinor, reference: null }
  return (await acting.take(await acting.bank.transfers.initiate(consent, ask))).transfer
}

/** A file of Ann's: an amount for Ben in each row. */
export async function payAll(acting: Acting, amountsMinor: readonly number[]): Promise<Bulk> {
  const fileHash = 'a'.repeat(64)
  const totalMinor = amountsMinor.reduce((sum, amountMinor) => sum + amountMinor, 0)
  const [kind, itemsCount] = ['bulk_payment', amountsMinor.length] as const
  const terms = { kind, totalMinor, itemsCount, fileHash, debtorAccountId: ANN.id } as const
  const consent = await granted(acting, terms, 'cus_ann')
  const rows = amountsMinor.map((amountMinor) => {
    const ask = { payee: TO_BEN, amountMinor, rail: null, reference: null }
    return { ok: true, ask } as const
  })
  const file = { hash: fileHash, format: 'json', mode: 'items', executionDate: null } as const
  return (await acting.take(await acting.bank.bulks.initiate(consent, { ...file, rows }))).bulk
}

/** A part of a settled payment that Ben gives back to Ann, not yet given to the core. */
export async function giveBack(
  acting: Acting,
  payment: Payment,
  amountMinor: number,
): Promise<Refund> {
  const terms = { kind: 'refunds', debtorAccountId: BEN.id } as const
  const { id: consentId } = await granted(acting, terms, 'cus_ben')
  const ask = { amountMinor, consentId, reason: null }
  return (await acting.take(await acting.bank.refunds.order(APP, payment.id, ask))).refund
}

function consented(
  acting: Acting,
  amountMinor: number,
  { payee = TO_BEN, rail = 'internal' }: Partial<Instruction>,
): Promise<Consent> {
  const terms = { kind: 'single_payment', amountMinor, payee, rail, debtorAccountId: null } as Terms
  return granted(acting, terms, 'cus_ann', ANN.id)
}

async function granted(
  { bank, take }: Acting,
  terms: Terms,
  customerId: string,
  chosenId?: string,
): Promise<Consent> {
  const ask = { applicationId: APP, terms, expiresAtMs: undefined }
  const { consent } = await take(await bank.consents.request(ask))
  const by = { customerId, ...(chosenId && { chosenIds: [chosenId] }) }
  return (await take(await bank.consents.approve(consent, by))).consent
}
