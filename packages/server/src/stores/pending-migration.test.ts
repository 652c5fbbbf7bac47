import { describe, expect, test } from 'vitest'
import { writtenBefore } from '../testing/written-before.ts'

const PAYEE = { type: 'account', name: 'Ben\'s "B" Shop', account_number: '1', bank_code: '01' }

/** What the version before has written: a payment on its way that holds its amount, and one that has arrived. */
const paid = (id: string, sequence: number, status: string) => `INSERT INTO payment (bank, id,
    sequence, consent_id, status, debtor_account_id, amount_minor, payee, rail, reference, created_at_ms, updated_at_ms)
    VALUES ('test_one', '${id}', ${sequence}, 'csn_one', '${status}', 'acc_ann', 700,
    '${JSON.stringify(PAYEE).replaceAll("'", "''")}', 'pesalink', NULL, 3, 4)`
const ROWS = [
  `INSERT INTO account (bank, id, sequence, type, status, currency, nickname, number, holders, mandate, opened_on,
    booked_minor, held_minor, overdraft_minor) VALUES ('test_one', 'acc_ann', 1, 'current', 'active', 'KES', 'Ann',
    '0110000099', '["Ann"]', 'any', '2020-01-01', 1000, 700, 0)`,
  paid('pay_way', 5, 'pending'),
  paid('pay_there', 6, 'settled'),
]

const ENGINES = writtenBefore('0050', ROWS)

describe.each(ENGINES)('a database of the version before, on %s', (_, upgraded) => {
  test('shows what is held for a payment on its way, and ends it as any other', async () => {
    const { bank: store } = await upgraded()
    const page = () => store.transactions.page('acc_ann', { limit: 9 })
    expect(await page()).toMatchObject([
      {
        id: 'txn_way',
        status: 'pending',
        amountMinor: -700,
        description: 'Payment to Ben\'s "B" Shop',
        counterparty: 'Ben\'s "B" Shop',
        paymentId: 'pay_way',
        bookedAtMs: 4,
      },
    ])
    const ended = {
      kind: 'end-pending',
      accountId: 'acc_ann',
      id: 'txn_way',
      to: 'removed',
    } as const
    await store.commit({ changes: [ended] })
    expect(await page()).toEqual([])
  })
})
