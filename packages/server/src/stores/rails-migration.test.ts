import { describe, expect, test } from 'vitest'
import { writtenBefore } from '../testing/written-before.ts'

const PAYEE = '{"type":"account","name":"Amani","account_number":"1234567890","bank_code":"01"}'

const paid = (id: string, sequence: number, status: string, rail: string) =>
  `INSERT INTO payment (bank, id, sequence, consent_id, status, debtor_account_id, amount_minor, payee, rail,
    created_at_ms, updated_at_ms)
   VALUES ('test_one', '${id}', ${sequence}, 'csn_old', '${status}', 'acc_ann', 500, '${PAYEE}', '${rail}', 3, 7)`

/** What the version before has written: payments as they stood, and the account of everybody elsewhere. */
const ROWS = [
  `INSERT INTO account (bank, id, sequence, type, status, currency, nickname, number, holders, opened_on,
    booked_minor, held_minor) VALUES ('test_one', 'acc_world', 1, 'internal', 'active', 'KES', 'acc_world',
    'acc_world', '["Wekeza Bank"]', '2010-01-01', -900, 0)`,
  paid('pay_settled', 5, 'settled', 'internal'),
  paid('pay_pending', 6, 'pending', 'pesalink'),
  paid('pay_scheduled', 7, 'scheduled', 'pesalink'),
]

const ENGINES = writtenBefore('0050', ROWS)

describe.each(ENGINES)('payments that the version before has made on %s', (_, open) => {
  test('are carried by the rail that they were made for, without a fee', async () => {
    const { payments } = (await open()).bank
    const free = { feeMinor: 0, refundedMinor: 0, steps: 1 }
    const settled = { ...free, carriedBy: 'internal', submittedAtMs: 3, expectedAtMs: 7 }
    expect(await payments.get('pay_settled')).toMatchObject(settled)
    const pending = { ...free, carriedBy: 'pesalink', submittedAtMs: 3 }
    expect(await payments.get('pay_pending')).toMatchObject(pending)
    const scheduled = { ...free, carriedBy: 'pesalink', submittedAtMs: null, expectedAtMs: null }
    expect(await payments.get('pay_scheduled')).toMatchObject(scheduled)
    expect((await payments.get('pay_pending'))?.instruction.fallbackRails).toEqual([])
  })

  test('have the step that is known of them, and go on from there', async () => {
    const { bank: store } = await open()
    const step = { number: 1, status: 'pending', carriedBy: 'pesalink', reason: null, atMs: 7 }
    expect(await store.payments.steps('pay_pending')).toEqual([step])
    expect(await store.payments.steps('pay_settled')).toEqual([])
    const stands = {
      carriedBy: 'pesalink',
      feeMinor: 0,
      submittedAtMs: 3,
      expectedAtMs: 7,
    } as const
    const to = { ...stands, status: 'settled', failureCode: null, updatedAtMs: 9 } as const
    const next = { ...to, number: 2, reason: null, atMs: 9 }
    const moved = {
      kind: 'move-payment',
      id: 'pay_pending',
      from: 'pending',
      to,
      step: next,
    } as const
    expect(await store.commit({ changes: [moved] })).toEqual({ kind: 'committed' })
    expect(await store.payments.steps('pay_pending')).toHaveLength(2)
  })

  test('find the accounts of the bank that they need now', async () => {
    const { accounts } = (await open()).bank
    for (const id of ['acc_fees', 'acc_rail_mpesa', 'acc_rail_rtgs', 'acc_rail_eft']) {
      const account = { id, number: id, type: 'internal', bookedMinor: 0, overdraftMinor: null }
      expect(await accounts.get(id)).toMatchObject(account)
    }
  })
})
