import type { Bench } from '../bench/bench.ts'
import { DAY_MS, nairobiDayIn } from '../world/bank-time.ts'
import { bulkRow, csvAsk, fileBulk, fileCsv, unspentBulk } from '../world/bulks.ts'
import { kes } from '../world/minor.ts'
import { elsewhere, nobody, trading } from '../world/people.ts'

/** Files that wait for their day, so that nothing happens behind the walk, and files that are refused. */
export async function walkBulks(bench: Bench): Promise<void> {
  const execution_date = await nairobiDayIn(bench, 1)
  await walkFile(bench, execution_date)
  await walkCsv(bench, execution_date)
  await walkRefused(bench)
}

async function walkFile(bench: Bench, execution_date: string): Promise<void> {
  const away = bulkRow({ payee: elsewhere, amount: kes('25.00'), reference: 'Rent' })
  const items = [bulkRow(), bulkRow(), away, bulkRow({ payee: nobody })]
  const file = { mode: 'items', items, execution_date } as const
  const { grant, ask } = await fileBulk(bench, file, { expiresInMs: 3 * DAY_MS })
  const { id } = await bench.done(ask)
  const { token } = grant
  await bench.send(ask)
  await bench.send({ operation: 'listBulkPayments', token })
  for (const bulk_payment_id of [id, 'blk_none']) {
    const params = { bulk_payment_id }
    await bench.send({ operation: 'getBulkPayment', token, params })
    await bench.send({ operation: 'listBulkPaymentItems', token, params })
    const rejected = { status: 'rejected' }
    await bench.send({ operation: 'listBulkPaymentItems', token, params, query: rejected })
    for (const _ of ['once', 'again']) {
      await bench.send({ operation: 'cancelBulkPayment', token, params })
    }
  }
}

async function walkCsv(bench: Bench, execution_date: string): Promise<void> {
  const { name, account_number } = trading.payee
  const text = `amount,name,account_number,bank_code\n1.00,${name},${account_number},77\n`
  const { grant, ask } = await fileCsv(bench, text, ['1.00', 1], { execution_date })
  const { id } = await bench.done(ask)
  const params = { bulk_payment_id: id }
  await bench.send({ operation: 'cancelBulkPayment', token: grant.token, params })
}

async function walkRefused(bench: Bench): Promise<void> {
  const grant = await unspentBulk(bench)
  for (const text of ['', 'colour\ngreen\n', 'amount\n"1.00\n', 'amount\nx,y\n']) {
    await bench.send(csvAsk(grant, text))
  }
  const bad = [bulkRow({ rail: 'pesalink' }), bulkRow({ amount: kes('0') })]
  await bench.send((await fileBulk(bench, { items: bad })).ask)
  await bench.send((await fileBulk(bench, { items: [bulkRow({ amount: kes('900000.00') })] })).ask)
}
