import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openWorld, type World } from './testing/world.ts'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

const TO_BARAKA = ['--to', '0110000021', '--to-name', 'Baraka Traders Ltd']
const BY_WANJIRU = ['--from', 'acc_wanjiru_current', '--auto-approve', '--as', 'wanjiru']

interface Paid {
  readonly id: string
  readonly status: string
}

const pay = (...more: string[]) =>
  world.json<Paid>('payments', 'create', ...BY_WANJIRU, '--amount', '100.00', ...more)

/** Two rows that can be paid, and two that cannot. */
const WAGES = `name,account_number,bank_code,amount
Wanjiru Kamau,0110000012,77,42000.00
"=HYPERLINK(""http://evil.example"")",0110000034,77,38500.00
Nobody,0110009999,77,10.00
Achieng Odhiambo,0110000034,77,-5.00
`

test('watch tells each step of a payment, and ends when it has', async () => {
  const { id, status } = await pay('--to', '01234567@01', '--to-name', 'Amina Yusuf')
  expect(status).toBe('pending')
  const watching = world.run('payments', 'watch', id)
  await world.run('sandbox', 'advance', '1m')
  const { code, stdout, stderr } = await watching
  expect(code).toBe(0)
  expect(stderr).toMatch(/pending\n[\s\S]*settled\n/)
  expect(stdout).toContain('settled')
})

test('watch ends with code 8 when the time is over first', async () => {
  const { id } = await pay('--to', '01234567@01', '--to-name', 'Amina Yusuf')
  const { code, stdout } = await world.run('payments', 'watch', id, '--timeout', '0')
  expect(code).toBe(8)
  expect(stdout).toContain('pending')
})

test('watch ends with code 1 when the payment has failed', async () => {
  await world.run('sandbox', 'rails', 'set', 'pesalink', '--state', 'failing')
  const { id } = await pay('--to', '01234567@01', '--to-name', 'Amina Yusuf')
  await world.run('sandbox', 'advance', '1m')
  const { code, stdout } = await world.run('payments', 'watch', id)
  expect(code).toBe(1)
  expect(stdout).toContain('rail_failed')
})

test('a refund that is repeated with its key pays back once', async () => {
  const { id } = await pay(...TO_BARAKA)
  const refund = ['payments', 'refund', id, '--amount', '60.00', '--idempotency-key', 'r-1']
  const baraka = ['--auto-approve', '--as', 'baraka']
  const first = await world.json<Paid>(...refund, ...baraka)
  const again = await world.json<Paid>(...refund, ...baraka)
  expect([first.status, again.id]).toEqual(['settled', first.id])
  const payment = await world.json<{ refunded: { amount: string } }>('payments', 'get', id)
  expect(payment.refunded.amount).toBe('60.00')
})

test('a refund without the consent of whoever was paid says how to get one', async () => {
  const { id } = await pay(...TO_BARAKA)
  const { code, stderr } = await world.run('payments', 'refund', id)
  expect(code).toBe(3)
  expect(stderr).toMatch(/refund_consent_unfit[\s\S]*consent/)
})

test('a file’s result names every row, and a formula in it is text', async () => {
  writeFileSync(join(world.cwd, 'wages.csv'), WAGES)
  const file = ['--file', 'wages.csv', '--from', 'acc_baraka_business', '--mode', 'items']
  const how = ['--result', 'result.csv', '--auto-approve', '--as', 'baraka']
  const { code, stdout } = await world.run('bulk-payments', 'create', ...file, ...how)
  expect(code).toBe(1)
  expect(stdout).toContain('partially_completed')
  const [, ...rows] = readFileSync(join(world.cwd, 'result.csv'), 'utf8').trimEnd().split('\n')
  expect(rows.map((row) => row.split(',')[1])).toEqual([
    'settled',
    'settled',
    'rejected',
    'rejected',
  ])
  expect(rows[1]).toContain(`"'=HYPERLINK`)
  expect(rows[2]).toContain('payee_account_not_found')
  expect(rows[3]).toContain('amount_negative')
})

test('a file is refused whole where one row is bad, and its rows are named', async () => {
  writeFileSync(join(world.cwd, 'wages.csv'), WAGES)
  const file = ['--file', 'wages.csv', '--from', 'acc_baraka_business']
  const ran = await world.run(
    'bulk-payments',
    'create',
    ...file,
    '--auto-approve',
    '--as',
    'baraka',
  )
  expect(ran.code).toBe(3)
  expect(ran.stderr).toMatch(/bulk_payment_items_invalid[\s\S]*rows\/3/)
})

test('of very many bad rows a terminal shows some, and --json names all', async () => {
  const bad = Array.from({ length: 300 }, (_, at) => `Nobody ${at},0110009999,77,1.00\n`).join('')
  writeFileSync(join(world.cwd, 'bad.csv'), `name,account_number,bank_code,amount\n${bad}`)
  const file = ['--file', 'bad.csv', '--from', 'acc_baraka_business']
  const argv = ['bulk-payments', 'create', ...file, '--auto-approve', '--as', 'baraka']
  const { stderr } = await world.run(...argv)
  expect(stderr).toContain('and 280 more; --json names them all')
  const { error } = await world.json<{ error: { errors: object[] } }>(...argv)
  expect(error.errors).toHaveLength(300)
})

test('a file that was changed after its approval is refused', async () => {
  const path = join(world.cwd, 'wages.csv')
  writeFileSync(path, WAGES)
  const asked = ['--total', '80510.00', '--items', '4', '--from', 'acc_baraka_business']
  const kind = ['--kind', 'bulk_payment', '--file', 'wages.csv']
  const { id } = await world.json<Paid>('consents', 'create', ...kind, ...asked)
  await world.run('sandbox', 'approve', id, '--as', 'baraka')
  writeFileSync(path, WAGES.replace('42000.00', '42000.0'))
  const file = ['--file', 'wages.csv', '--mode', 'items', '--consent', id]
  const { code, stderr } = await world.run('bulk-payments', 'create', ...file)
  expect(code).toBe(3)
  expect(stderr).toMatch(/payment_differs_from_consent[\s\S]*file_hash/)
})

test('reconcile finds what was paid on the statement', async () => {
  const { id } = await pay(...TO_BARAKA)
  await world.run('auth', 'login', '--as', 'wanjiru')
  const { code } = await world.run('reconcile', 'acc_wanjiru_current')
  const found = await world.json<{ matched: { payment: Paid }[] }>(
    'reconcile',
    'acc_wanjiru_current',
  )
  expect([code, found.matched.map(({ payment }) => payment.id)]).toEqual([0, [id]])
})

test('reconcile ends with code 1 where a payment is not on the statement', async () => {
  const { id } = await pay(...TO_BARAKA)
  // A login that shows nothing of today, as a statement would be that lacks it.
  const window = ['--transactions-to', '2026-01-01']
  const { id: consent } = await world.json<Paid>('consents', 'create', ...window)
  await world.run('sandbox', 'approve', consent, '--as', 'wanjiru')
  await world.run('sandbox', 'token', consent, '--keep')
  const { code, stdout } = await world.run('reconcile', 'acc_wanjiru_current')
  expect(code).toBe(1)
  expect(stdout).toContain(`missing     ${id}  KES 100.00`)
})

test('sync tells first everything, and then only what has happened since', async () => {
  await world.run('auth', 'login', '--as', 'wanjiru')
  const sync = ['transactions', 'sync', 'acc_wanjiru_current']
  type Synced = { added: { status: string }[]; modified: object[]; next_cursor: string }
  const all = await world.json<Synced>(...sync)
  await pay('--to', '01234567@01', '--to-name', 'Amina Yusuf')
  const held = await world.json<Synced>(...sync, '--cursor', all.next_cursor)
  await world.run('sandbox', 'advance', '1m')
  const booked = await world.json<Synced>(...sync, '--cursor', held.next_cursor)
  expect(all.added.length).toBeGreaterThan(50)
  expect(held.added.map(({ status }) => status)).toEqual(['pending'])
  expect([booked.added.length, booked.modified.length]).toEqual([0, 1])
})
