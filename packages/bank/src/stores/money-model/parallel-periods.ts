import { expect, test } from 'vitest'
import { nairobiDay } from '../../calendar/nairobi-day.ts'
import type { Consent } from '../../consents/consent.ts'
import { decideAgain } from '../../decide-again.ts'
import type { Instruction } from '../../payments/payment.ts'
import type { Store } from '../../ports/store.ts'
import { LIMIT, type ModelBank, openModelBank, payeeOf, REVIEWED } from './model-bank.ts'

const AT_ONCE = 50
/** On a database that others are busy with too. */
const SLOWLY = { timeout: 60_000 }
const DAY_MS = 86_400_000

const away = {
  debtorAccountId: 'acc_0',
  amountMinor: 100_00,
  payee: payeeOf('elsewhere'),
  rail: 'pesalink',
  fallbackRails: ['eft'],
  reference: null,
  executionDate: null,
} as const satisfies Instruction

/** As the pipeline does it: decided anew where a guard did not hold. @returns its id, or nothing if it is refused */
async function tryToPay({ bank, commit }: ModelBank, consent: Consent, wish: Instruction) {
  const settled = await decideAgain(async () => {
    const decided = await bank.payments.initiate(consent, wish)
    if (!decided.ok) return { code: decided.failure.code }
    return (await commit(decided.changes)) ? { id: decided.payment.id } : undefined
  })
  // Where each try was overtaken, nothing was made either.
  return settled && 'id' in settled ? settled.id : undefined
}

/** Fifty at once under one mandate: how many were made, and where they stand. */
async function fifty(model: ModelBank, consent: Consent, wish: Instruction) {
  const tries = Array.from({ length: AT_ONCE }, () => tryToPay(model, consent, wish))
  const made = (await Promise.all(tries)).filter((id) => id !== undefined)
  const rows = await Promise.all(made.map((id) => model.bank.store.payments.get(id)))
  return { made: made.length, statuses: [...new Set(rows.map((row) => row?.status))] }
}

/** The limits of a mandate's period, under payments that only hold their money yet, or wait, or come to nothing. */
export function testPeriods(open: () => Store): void {
  const PAID = { made: LIMIT.paymentsMax }

  async function mandate() {
    const model = await openModelBank(open())
    const consent = model.consents[0]?.away
    if (!consent) throw new Error('nobody gave a mandate')
    return { model, consent }
  }

  test(
    'of fifty payments at once that only hold their money, as many are made as the period takes',
    SLOWLY,
    async () => {
      const { model, consent } = await mandate()
      expect(await fifty(model, consent, away)).toEqual({ ...PAID, statuses: ['pending'] })
      expect(await fifty(model, consent, away)).toEqual({ made: 0, statuses: [] })
    },
  )

  test('those that a person must look at count like any other', SLOWLY, async () => {
    const { model, consent } = await mandate()
    const wish = { ...away, reference: REVIEWED }
    expect(await fifty(model, consent, wish)).toEqual({ ...PAID, statuses: ['in_review'] })
    expect(await fifty(model, consent, away)).toEqual({ made: 0, statuses: [] })
  })

  test('those of a later day count in its period, and leave today’s as it is', SLOWLY, async () => {
    const { model, consent } = await mandate()
    const executionDate = nairobiDay(model.clock.nowMs() + DAY_MS)
    const later = { ...away, executionDate }
    expect(await fifty(model, consent, later)).toEqual({ ...PAID, statuses: ['scheduled'] })
    expect(await fifty(model, consent, away)).toEqual({ ...PAID, statuses: ['pending'] })
  })

  test(
    'what the rail refuses leaves its room to others, and never more than that',
    SLOWLY,
    async () => {
      const { model, consent } = await mandate()
      await fifty(model, consent, away)
      const failing = (['pesalink', 'eft'] as const).map((rail) => {
        return { kind: 'set-rail', state: { rail, state: 'failing', delayMs: 0 } } as const
      })
      await model.commit(failing)
      await model.clock.advance(60_000)
      await model.bank.runDue()
      const opened = failing.map(({ state }) => {
        return { kind: 'set-rail', state: { ...state, state: 'open' } } as const
      })
      await model.commit(opened)
      const { made } = await fifty(model, consent, away)
      expect(made).toBeLessThanOrEqual(LIMIT.paymentsMax)
      const ask = { limit: 999 }
      const rows = await model.bank.store.payments.page(consent.id, ask)
      const counted = rows.filter(({ status }) => status !== 'failed' && status !== 'cancelled')
      expect(counted).toHaveLength(LIMIT.paymentsMax)
    },
  )
}
