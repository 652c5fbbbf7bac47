import { expect } from 'vitest'
import { nairobiDay, startOfNairobiDayMs } from '../../calendar/nairobi-day.ts'
import type { Consent } from '../../consents/consent.ts'
import type { Failure } from '../../failure.ts'
import type { Instruction } from '../../payments/payment.ts'
import { APPLICATION, accountIdOf, type ModelBank, payeeOf, REVIEWED } from './model-bank.ts'
import type { PlainMoney, PlainPayment } from './plain-money.ts'
import { refundedMinor } from './plain-money.ts'
import type { Step } from './step.ts'

const DAY_MS = 86_400_000
/** No fee of the rails that are used here is more. */
const FEE_MINOR_MAX = 100_00

type Of<Kind extends Step['kind']> = Extract<Step, { kind: Kind }>

/** Does to the bank what the step says, and to the plain money what it should have done. */
export async function takeStep(model: ModelBank, plain: PlainMoney, step: Step): Promise<void> {
  switch (step.kind) {
    case 'pay':
      return pay(model, plain, step)
    case 'cancel':
      return cancel(model, nthOf(plain.payments, step.nth))
    case 'refund':
      return refund(model, plain, step)
    case 'judge':
      return judge(model, step)
    case 'rail':
      await committed(model, [
        { kind: 'set-rail', state: { rail: 'pesalink', state: step.state, delayMs: 0 } },
      ])
      return
    case 'revoke':
      return revoke(model, plain, step)
    case 'pass':
      await model.clock.advance(step.ms)
      await model.bank.runDue()
  }
}

async function pay(model: ModelBank, plain: PlainMoney, step: Of<'pay'>): Promise<void> {
  if (step.from === step.to) return
  const { bank, clock } = model
  const nowMs = clock.nowMs()
  const instruction = instructionOf(step, nowMs)
  const { executionDate } = instruction
  const consent = await consentOf(model, step)
  const movesAtMs = executionDate === null ? nowMs : startOfNairobiDayMs(executionDate)
  const availableMinor = plain.availableMinor(step.from)
  const fits = plain.fitsPeriod(consent.id, step.amountMinor, movesAtMs)
  const decided = await bank.payments.initiate(consent, instruction)
  if (!decided.ok) {
    const revoked = plain.revoked.has(consent.id)
    return explained(decided.failure, { fits, revoked, availableMinor, step })
  }
  const { payment } = decided
  // The pipeline asks whether a consent stands before the bank is asked; here its guard does, inside the commit.
  const taken = await model.commit(decided.changes)
  expect(taken, `taken under ${consent.status} consent`).toBe(!plain.revoked.has(consent.id))
  if (!taken) return
  expect(fits, 'the room in its period').toBe(true)
  if (payment.status !== 'scheduled') {
    expect(availableMinor).toBeGreaterThanOrEqual(step.amountMinor + payment.feeMinor)
  }
  const { id, status, feeMinor } = payment
  const { from, to, amountMinor } = step
  const noted = { id, from, to, amountMinor, consentId: consent.id, movesAtMs, status, feeMinor }
  plain.payments.push({ ...noted, refunds: [] })
}

function instructionOf(step: Of<'pay'>, nowMs: number): Instruction {
  const away = step.to === 'elsewhere'
  const executionDate = step.inDays === 0 ? null : nairobiDay(nowMs + step.inDays * DAY_MS)
  return {
    debtorAccountId: accountIdOf(step.from),
    amountMinor: step.amountMinor,
    payee: payeeOf(step.to),
    rail: away ? 'pesalink' : 'internal',
    fallbackRails: away ? ['eft'] : [],
    reference: step.reviewed ? REVIEWED : null,
    executionDate,
  }
}

interface Standing {
  readonly fits: boolean
  readonly revoked: boolean
  readonly availableMinor: number
  readonly step: Of<'pay'>
}

/** A refusal must be true: what it says was lacking, was lacking by the plain money too. */
function explained(failure: Failure, { fits, availableMinor, step }: Standing): void {
  switch (failure.code) {
    case 'insufficient_funds':
      expect(availableMinor).toBeLessThan(step.amountMinor + FEE_MINOR_MAX)
      return
    case 'payment_over_period_cap':
    case 'payments_over_period_count':
      expect(fits).toBe(false)
      return
    case 'payment_over_cap':
      expect(step.amountMinor).toBeGreaterThan(2_500_00)
      return
    default:
      throw new Error(`refused for no reason: ${failure.code}`)
  }
}

async function consentOf({ bank, consents }: ModelBank, step: Of<'pay'>): Promise<Consent> {
  const given = consents[step.from]?.[step.to === 'elsewhere' ? 'away' : 'here']
  const consent = given && (await bank.store.consents.get(given.id))
  if (!consent) throw new Error('nobody gave this consent')
  return consent
}

async function cancel(model: ModelBank, one: PlainPayment | undefined): Promise<void> {
  const consent = one && (await model.bank.store.consents.get(one.consentId))
  if (!one || !consent) return
  const decided = await model.bank.payments.cancel(consent, one.id)
  if (!decided.ok) return
  await committed(model, decided.changes)
  expect(['scheduled', 'in_review', 'pending', 'cancelled']).toContain(one.status)
}

async function refund(model: ModelBank, plain: PlainMoney, step: Of<'refund'>): Promise<void> {
  const one = nthOf(plain.payments, step.nth)
  if (!one) return
  const { amountMinor } = step
  const giver = one.to === 'elsewhere' ? undefined : model.consents[one.to]?.refunds
  const leftMinor = one.status === 'settled' ? one.amountMinor - refundedMinor(one) : 0
  const order = { amountMinor, reason: null, consentId: giver?.id ?? null }
  const decided = await model.bank.refunds.order(APPLICATION, one.id, order)
  if (!decided.ok) {
    const { code } = decided.failure
    if (code === 'refund_over_amount') expect(leftMinor).toBeLessThan(amountMinor)
    if (code === 'payment_not_refundable') expect(one.status).not.toBe('settled')
    if (code === 'insufficient_funds' && one.to !== 'elsewhere') {
      expect(plain.availableMinor(one.to)).toBeLessThan(amountMinor)
    }
    return
  }
  await committed(model, decided.changes)
  expect(leftMinor, 'what was left to pay back').toBeGreaterThanOrEqual(amountMinor)
  const { id, status } = decided.refund
  one.refunds.push({ id, amountMinor, status })
}

async function judge(model: ModelBank, { nth, released }: Of<'judge'>): Promise<void> {
  const { risk, store } = model.bank
  const review = nthOf(await store.risk.reviews({ limit: 99, status: 'open' }), nth)
  if (!review) return
  const by = { staffId: 'stf_model', note: null }
  const decided = await (released ? risk.release(review.id, by) : risk.decline(review.id, by))
  if (decided.ok) await committed(model, decided.changes)
}

async function revoke(model: ModelBank, plain: PlainMoney, step: Of<'revoke'>): Promise<void> {
  const { bank, consents } = model
  const consent = await bank.store.consents.get(consents[step.from]?.[step.way].id ?? '')
  if (!consent) return
  const actor = { kind: 'customer', id: `cus_${step.from}` } as const
  await committed(model, (await bank.consents.revoke(consent, actor)).changes)
  plain.revoked.add(consent.id)
}

async function committed(model: ModelBank, changes: Parameters<ModelBank['commit']>[0]) {
  if (!(await model.commit(changes))) throw new Error('nobody else writes, and it was refused')
}

function nthOf<Row>(rows: readonly Row[], nth: number): Row | undefined {
  return rows[nth % rows.length]
}
