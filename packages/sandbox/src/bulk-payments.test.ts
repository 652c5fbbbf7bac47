import { createHash } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { createSandbox, type Sandbox } from './create-sandbox.ts'
import { payingClient } from './testing/paying-client.ts'

const ROWS = 10_000
const HEADER =
  'payee_type,name,account_number,bank_code,phone_number,till_number,amount,currency,rail,reference'
const GOOD = 'account,Baraka Traders Ltd,0110000021,77,,,1.00,KES,,Wages'

/** Every way in which a row can be bad: its cells, and how it is named. */
const BAD: readonly (readonly [cells: string, column: string | undefined, code: string])[] = [
  ['account,Baraka Traders Ltd,,77,,,1.00,KES,,', 'account_number', 'field_missing'],
  ['account,,0110000021,77,,,1.00,KES,,', 'name', 'field_missing'],
  ['account,Baraka,0110000021,77,,,,KES,,', 'amount', 'field_missing'],
  ['account,Baraka,0110000021,77,254712345678,,1.00,KES,,', 'phone_number', 'field_unknown'],
  ['pigeon,Baraka,0110000021,77,,,1.00,KES,,', 'payee_type', 'field_value_invalid'],
  ['account,Baraka,12,77,,,1.00,KES,,', 'account_number', 'field_value_invalid'],
  ['account,Baraka,0110000021,7,,,1.00,KES,,', 'bank_code', 'field_value_invalid'],
  ['account,Baraka,0110000021,77,,,1.00,KES,pigeon,', 'rail', 'field_value_invalid'],
  [
    `account,Baraka,0110000021,77,,,1.00,KES,,${'r'.repeat(36)}`,
    'reference',
    'field_value_invalid',
  ],
  ['account,Baraka,0110000021,77,,,ten,KES,,', 'amount', 'amount_malformed'],
  ['account,Baraka,0110000021,77,,,-1.00,KES,,', 'amount', 'amount_negative'],
  ['account,Baraka,0110000021,77,,,0.00,KES,,', 'amount', 'amount_zero'],
  ['account,Baraka,0110000021,77,,,1.005,KES,,', 'amount', 'amount_too_precise'],
  ['account,Baraka,0110000021,77,,,12345678901234,KES,,', 'amount', 'amount_too_large'],
  ['account,Baraka,0110000021,77,,,1.00,USD,,', 'currency', 'currency_not_supported'],
  ['account,Baraka,0110000021,99,,,20.00,KES,,', 'bank_code', 'bank_code_unknown'],
  ['mobile,Akinyi,,,254000000000,,20.00,KES,,', 'phone_number', 'phone_number_invalid'],
  ['account,Nobody,0110009999,77,,,1.00,KES,,', 'account_number', 'payee_account_not_found'],
  ['account,Wanjiru Kamau,0110000012,77,,,1.00,KES,,', 'account_number', 'payee_is_debtor'],
  ['account,Baraka,0110000021,77,,,1.00,KES,pesalink,', 'rail', 'rail_not_eligible'],
  ['account,Clinic,0112345678,01,,,1.00,KES,pesalink,', 'amount', 'rail_minimum_not_met'],
  ['account,Clinic,0112345678,01,,,1000000.00,KES,pesalink,', 'amount', 'rail_limit_exceeded'],
  ['mobile,Akinyi,,,254712345678,,20.50,KES,mpesa,', 'amount', 'amount_not_whole'],
  [`${GOOD},one cell more`, undefined, 'field_unknown'],
]

/** Ten thousand rows; every four hundredth is bad, each in another way, over and over. */
const LINES = Array.from({ length: ROWS }, (_, index) => {
  if (index % 400 !== 399) return GOOD
  return BAD[((index - 399) / 400) % BAD.length]?.[0] ?? ''
})
const CSV = `${HEADER}\n${LINES.join('\n')}\n`
const BAD_ROWS = LINES.flatMap((line, index) => (line === GOOD ? [] : [index + 1]))

/** What the rows come to, where that can be read. */
const TOTAL_MINOR = LINES.reduce((sum, line) => {
  const cell = line.split(',')[6] ?? ''
  const readable = /^\d{1,13}(\.\d{1,2})?$/.test(cell) && line.split(',')[7] === 'KES'
  return sum + (readable ? Math.round(Number(cell) * 100) : 0)
}, 0)

const kes = (minor: number) => ({ amount: (minor / 100).toFixed(2), currency: 'KES' })

interface RejectedItem {
  readonly row: number
  readonly errors: readonly { readonly column?: string; readonly code: string }[]
}

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await createSandbox({ seed: 1 })
})

/** A token of Wanjiru's under a consent to this file. */
async function tokenFor(text: string, items: number, totalMinor: number): Promise<string> {
  const client = payingClient(sandbox, (request) => sandbox.fetch(request as Request))
  const application = await client.applicationToken()
  const file_hash = createHash('sha256').update(text).digest('hex')
  const from = { debtor_account_id: 'acc_wanjiru_current' }
  const terms = { total: kes(totalMinor), items_count: items, file_hash, ...from }
  const ask = { kind: 'bulk_payment', ...terms }
  const { id } = await client.json('POST', '/v1/consents', application, ask, crypto.randomUUID())
  const approve = `/v1/sandbox/consents/${id}/approve`
  await client.call('POST', approve, application, { customer_id: 'cus_wanjiru' })
  const body = { consent_id: id }
  return (await client.json('POST', '/v1/sandbox/tokens', application, body)).access_token
}

async function send(token: string, body: string | undefined, path: string, type = 'text/csv') {
  const headers: Record<string, string> = { authorization: `Bearer ${token}` }
  if (body !== undefined) {
    headers['content-type'] = type
    headers['idempotency-key'] = crypto.randomUUID()
  }
  const method = body === undefined ? 'GET' : 'POST'
  const init = { method, headers, ...(body !== undefined && { body }) }
  const answer = await sandbox.fetch(new Request(`${sandbox.baseUrl}${path}`, init))
  return { status: answer.status, body: JSON.parse(await answer.text()) }
}

test('of ten thousand rows with every kind of bad one, each bad one is named and the others are paid', async () => {
  const token = await tokenFor(CSV, ROWS, TOTAL_MINOR)
  const { status, body } = await send(token, CSV, '/v1/bulk-payments?mode=items')
  expect([status, body.status]).toEqual([202, 'partially_accepted'])
  const good = ROWS - BAD_ROWS.length
  expect(body.totals).toMatchObject({
    accepted: { count: good, amount: kes(good * 100) },
    rejected: { count: BAD_ROWS.length, amount: kes(TOTAL_MINOR - good * 100) },
  })
  const at = `/v1/bulk-payments/${body.id}`
  const rejected = await send(token, undefined, `${at}/items?status=rejected&limit=100`)
  const named = (rejected.body.data as RejectedItem[]).map(({ row, errors: [first] }) => [
    row,
    first?.column,
    first?.code,
  ])
  expect(named).toEqual(
    BAD_ROWS.map((row, index) => [row, ...(BAD[index % BAD.length] ?? []).slice(1)]),
  )
  const end = await send(token, undefined, at)
  expect(end.body).toMatchObject({
    status: 'partially_completed',
    totals: { settled: body.totals.accepted, failed: { count: 0 }, pending: { count: 0 } },
  })
}, 60_000)

test('taken as a whole the same file is refused, and its bad rows are named with their places', async () => {
  const token = await tokenFor(CSV, ROWS, TOTAL_MINOR)
  const { status, body } = await send(token, CSV, '/v1/bulk-payments')
  expect([status, body.code]).toEqual([422, 'bulk_payment_items_invalid'])
  expect(body.detail).toContain(`Of ${ROWS} rows ${BAD_ROWS.length} are bad.`)
  expect(new Set(body.errors.map(({ row }: { row: number }) => row))).toEqual(new Set(BAD_ROWS))
  expect(body.errors[0]).toMatchObject({ pointer: '/rows/400/account_number' })
}, 60_000)

test('JSON of ten thousand items is taken, though it is larger than any other body', async () => {
  const payee = {
    type: 'account',
    name: 'Baraka Traders Ltd',
    account_number: '0110000021',
    bank_code: '77',
  }
  const item = { payee, amount: kes(100), rail: 'internal', reference: 'Wages of January' }
  const text = JSON.stringify({ mode: 'whole', items: Array(ROWS).fill(item) })
  expect(text.length).toBeGreaterThan(1024 * 1024)
  const token = await tokenFor(text, ROWS, ROWS * 100)
  const { status, body } = await send(token, text, '/v1/bulk-payments', 'application/json')
  expect([status, body.totals?.accepted.count]).toEqual([202, ROWS])
  expect(body.duplicates_count).toBe(ROWS - 1)
  expect(body.warnings).toHaveLength(100)
}, 60_000)

test('one item more than ten thousand is refused', async () => {
  const lines = `${HEADER}\n${`${GOOD}\n`.repeat(ROWS + 1)}`
  const token = await tokenFor(lines, ROWS, ROWS * 100)
  const { body } = await send(token, lines, '/v1/bulk-payments')
  expect(body).toMatchObject({ code: 'malformed_csv' })
  expect(body.detail).toContain('10001 rows')
})

test('the hash is of the bytes as sent, a byte order mark among them', async () => {
  const text = `\uFEFF${HEADER}\n${GOOD}\n`
  const token = await tokenFor(text, 1, 100)
  expect((await send(token, text.slice(1), '/v1/bulk-payments')).body).toMatchObject({
    code: 'payment_differs_from_consent',
  })
  expect(await send(token, text, '/v1/bulk-payments')).toMatchObject({ status: 202 })
})

test('a large body is not read of somebody who may not send it', async () => {
  let pulled = 0
  const body = new ReadableStream({
    pull(controller) {
      pulled += 1
      controller.enqueue(new Uint8Array(65_536))
    },
  })
  const request = new Request(`${sandbox.baseUrl}/v1/bulk-payments`, {
    method: 'POST',
    headers: { 'content-type': 'text/csv', authorization: 'Bearer nobody' },
    body,
    duplex: 'half',
  } as RequestInit)
  expect((await sandbox.fetch(request)).status).toBe(401)
  expect(pulled).toBeLessThan(3)
})
