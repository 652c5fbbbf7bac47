import { equal, holds } from '../bench/expect.ts'
import type { Case } from '../case.ts'
import { balanceOf, booked, change, unmoved } from '../world/balances.ts'
import { advance, DAY_MS, MINUTE_MS, nairobiDayIn } from '../world/bank-time.ts'
import { type BulkRow, bulkRow, ended, fileBulk, fileCsv, itemsOf } from '../world/bulks.ts'
import { kes } from '../world/minor.ts'
import { give, readPayment } from '../world/payments.ts'
import { elsewhere, everyday, nobody, savings, trading } from '../world/people.ts'

const BAD: readonly (readonly [row: unknown, pointer: string, code: string])[] = [
  [{ amount: kes('1.00') }, '/payee', 'field_missing'],
  [{ ...bulkRow(), colour: 'green' }, '/colour', 'field_unknown'],
  [bulkRow({ amount: kes('-1.00') }), '/amount/amount', 'amount_negative'],
  [
    bulkRow({ payee: { ...trading.payee, account_number: '12' } }),
    '/payee/account_number',
    'field_value_invalid',
  ],
  [bulkRow({ payee: { ...elsewhere, bank_code: '99' } }), '/payee/bank_code', 'bank_code_unknown'],
  [bulkRow({ payee: nobody }), '/payee/account_number', 'payee_account_not_found'],
  [bulkRow({ payee: everyday.payee }), '/payee/account_number', 'payee_is_debtor'],
  [bulkRow({ rail: 'pesalink' }), '/rail', 'rail_not_eligible'],
]

const CSV = `amount,name,account_number,bank_code,reference
1.50,${trading.payee.name},${trading.payee.account_number},77,"Rent, January"
x,${trading.payee.name},${trading.payee.account_number},77,
2.25,${savings.payee.name},${savings.payee.account_number},7,
`

export const bulkPaymentCases: readonly Case[] = [
  {
    id: 'BLK-001',
    name: 'A file is accepted, its payments are made, and its totals are what moved',
    operation: 'createBulkPayment',
    async run(bench) {
      const before = [await balanceOf(bench, everyday), await balanceOf(bench, trading)] as const
      const items = [bulkRow({ reference: 'One' }), bulkRow({ amount: kes('2.50') })]
      const { grant, ask } = await fileBulk(bench, { items })
      const { id, status } = await bench.done(ask)
      equal(status, 'accepted', 'the status of a file that was taken whole')
      const { totals, status: end } = await ended(bench, grant, id)
      equal(end, 'completed', 'the status of a file that was paid whole')
      equal(totals.settled, { count: 2, amount: kes('3.50') }, 'what was settled')
      equal(totals.pending, { count: 0, amount: kes('0.00') }, 'what is pending')
      equal(
        change(before[0], await balanceOf(bench, everyday)),
        booked(-350),
        'what the payer lost',
      )
      equal(
        change(before[1], await balanceOf(bench, trading)),
        booked(350),
        'what the payee gained',
      )
      await give(bench, everyday, 350)
    },
  },
  {
    id: 'BLK-002',
    name: 'With the mode whole every bad row is named with its place and code, and nothing moves',
    operation: 'createBulkPayment',
    run: (bench) =>
      unmoved(bench, [everyday, trading], async () => {
        const items = [bulkRow(), ...BAD.map(([row]) => row as BulkRow)]
        const { ask } = await fileBulk(bench, { items })
        const { errors = [] } = await bench.refused(ask, 'bulk_payment_items_invalid')
        for (const [index, [, pointer, code]] of BAD.entries()) {
          const place = `/items/${index + 1}${pointer}`
          const named = errors.some(
            (one) => one.pointer === place && one.code === code && one.row === index + 2,
          )
          holds(named, `what is said of row ${index + 2}`, `${code} at ${place}`, errors)
        }
      }),
  },
  {
    id: 'BLK-003',
    name: 'With the mode items the good rows of a CSV are paid, and the bad ones kept with row, column and code',
    operation: 'createBulkPayment',
    async run(bench) {
      const { grant, ask } = await fileCsv(bench, CSV, ['3.75', 3], { mode: 'items' })
      const { id, status, totals } = await bench.done(ask)
      equal(status, 'partially_accepted', 'the status of a file that was taken in part')
      equal(totals.rejected, { count: 2, amount: kes('2.25') }, 'what was rejected')
      equal((await ended(bench, grant, id)).status, 'partially_completed', 'its status at the end')
      const items = await itemsOf(bench, grant, id)
      equal(
        items.map((item) => [item.row, item.status, item.errors[0]?.column, item.errors[0]?.code]),
        [
          [1, 'settled', undefined, undefined],
          [2, 'rejected', 'amount', 'amount_malformed'],
          [3, 'rejected', 'bank_code', 'field_value_invalid'],
        ],
        'the rows',
      )
      equal(items[0]?.reference, 'Rent, January', 'a cell between quotes')
      await give(bench, everyday, 150)
    },
  },
  {
    id: 'BLK-004',
    name: 'An item is a payment, and reads as one under the same consent',
    operation: 'listBulkPaymentItems',
    async run(bench) {
      const { grant, ask } = await fileBulk(bench, { items: [bulkRow({ reference: 'Wages' })] })
      const { id } = await bench.done(ask)
      await ended(bench, grant, id)
      const [item] = await itemsOf(bench, grant, id)
      const payment = await readPayment(bench, grant, item?.payment_id ?? '')
      equal([payment.status, payment.reference], ['settled', 'Wages'], 'the payment of the item')
      await give(bench, everyday, 100)
    },
  },
  {
    id: 'BLK-005',
    name: 'Rows that pay the same payee the same amount with the same reference are warned of, and paid',
    operation: 'createBulkPayment',
    async run(bench) {
      const { grant, ask } = await fileBulk(bench, { items: [bulkRow(), bulkRow()] })
      const { id, warnings, duplicates_count } = await bench.done(ask)
      equal(warnings, [{ code: 'duplicate_row', row: 2, duplicate_of: 1 }], 'the warnings')
      equal(duplicates_count, 1, 'how many rows are doubled')
      equal((await ended(bench, grant, id)).totals.settled.count, 2, 'how many were paid')
      await give(bench, everyday, 200)
    },
  },
  {
    id: 'BLK-006',
    name: 'The same file with the same key, but to be taken in another mode, is another request',
    operation: 'createBulkPayment',
    async run(bench) {
      const day = await nairobiDayIn(bench, 1)
      const { ask } = await fileCsv(bench, CSV, ['3.75', 3], { mode: 'items', execution_date: day })
      const first = await bench.send(ask)
      await bench.refused({ ...ask, query: { mode: 'whole' } }, 'idempotency_key_reused')
      equal((await bench.send(ask)).text, first.text, 'the answer to the first')
    },
  },
  {
    id: 'BLK-007',
    name: 'A file with a day is held until then and paid on it; cancelled before, it is free again',
    operation: 'cancelBulkPayment',
    movesClock: true,
    async run(bench) {
      // What earlier cases have sent arrives first: this one looks at what is held, and at nothing else.
      await advance(bench, MINUTE_MS)
      const before = await balanceOf(bench, everyday)
      const file = { items: [bulkRow()], execution_date: await nairobiDayIn(bench, 2) }
      const life = { expiresInMs: 5 * DAY_MS }
      const one = await fileBulk(bench, file, life)
      const other = await fileBulk(bench, file, life)
      const { id } = await bench.done(one.ask)
      const params = { bulk_payment_id: (await bench.done(other.ask)).id }
      equal(change(before, await balanceOf(bench, everyday)).heldMinor, 200, 'what both hold')
      const { token } = other.grant
      const { status } = await bench.done({ operation: 'cancelBulkPayment', token, params })
      equal(status, 'cancelled', 'the status of what was cancelled')
      equal(change(before, await balanceOf(bench, everyday)).heldMinor, 100, 'what one holds')
      await advance(bench, 3 * DAY_MS)
      equal((await ended(bench, one.grant, id)).status, 'completed', 'the file on its day')
      const [waited] = await itemsOf(bench, other.grant, params.bulk_payment_id)
      equal(waited?.status, 'cancelled', 'an item of the file that was cancelled')
      await give(bench, everyday, 100)
    },
  },
]
