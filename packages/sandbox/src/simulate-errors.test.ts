import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { formatAmount, MAGIC, type MagicRow, magicAmountMinor, RESERVED } from '@wekeza/bank'
import { expect, test } from 'vitest'
import { createSandbox } from './create-sandbox.ts'
import { CLINIC, SHOP, type Trial, tryingIn } from './testing/try-payment.ts'

const DAY_SECONDS = 86_400
const amountOf = (row: MagicRow) => formatAmount(magicAmountMinor(row))
const rowOf = (outcome: MagicRow['outcome']): MagicRow => {
  const row = MAGIC.find((one) => one.outcome === outcome)
  if (!row) throw new Error(`${outcome} is not in the table`)
  return row
}

/** A payment of an everyday amount to the reserved number of a row, by each rail that has reserved numbers. */
function toReserved({ digits }: MagicRow): Trial[] {
  const { account, mobile, paybill, till } = RESERVED
  const phone = { type: 'mobile', name: 'Achieng', phone_number: mobile + digits }
  const bill = { type: 'paybill', name: 'Kenya Power', paybill_number: paybill + digits }
  const shop = { type: 'till', name: 'Java House', till_number: till + digits }
  return [
    { amount: '120.00', payee: { ...CLINIC, account_number: account + digits }, rail: 'pesalink' },
    { amount: '120.00', payee: { ...CLINIC, account_number: account + digits }, rail: 'eft' },
    { amount: '120.00', payee: phone, rail: 'mpesa' },
    { amount: '120.00', payee: { ...bill, account_reference: '7' }, rail: 'mpesa' },
    { amount: '120.00', payee: shop, rail: 'mpesa' },
  ]
}

/** Every way of asking for an outcome that a payment on an outside rail can meet. */
function outside(outcome: MagicRow['outcome']): Trial[] {
  const row = rowOf(outcome)
  return [{ amount: amountOf(row), payee: CLINIC, rail: 'pesalink' }, ...toReserved(row)]
}

async function trying() {
  return tryingIn(await createSandbox({ seed: 1 }))
}

const refusals = [
  ['insufficient_funds', 422],
  ['account_dormant', 422],
  ['risk_declined', 422],
] as const

test.each(refusals)('%s is refused as a real one is, on any rail', async (code, status) => {
  const { pay } = await trying()
  const inside: Trial = { amount: amountOf(rowOf(code)), payee: SHOP, rail: 'internal' }
  for (const trial of [inside, ...outside(code)]) {
    const refused = await pay(trial)
    expect([refused.status, refused.answer.code], trial.rail).toEqual([status, code])
  }
})

test('a simulated refusal is the problem document of a real one', async () => {
  const { pay } = await trying()
  const played = await pay({ amount: '9999.01', payee: SHOP, rail: 'internal' })
  const real = await pay({ amount: '999999.01', payee: SHOP, rail: 'internal' })
  const worded = ({ answer }: typeof played) =>
    JSON.stringify({ ...answer, request_id: '' }).replaceAll('999999.01', '9999.01')
  expect(worded(played)).toBe(worded(real))
})

test('payee_account_not_found is refused where the payee would bank here', async () => {
  const { pay } = await trying()
  const amount = amountOf(rowOf('payee_account_not_found'))
  const { status, answer } = await pay({ amount, payee: SHOP, rail: 'internal' })
  expect([status, answer.code]).toEqual([422, 'payee_account_not_found'])
})

test('in_review waits for the staff, on any rail', async () => {
  const { pay } = await trying()
  const inside: Trial = { amount: amountOf(rowOf('in_review')), payee: SHOP, rail: 'internal' }
  for (const trial of [inside, ...outside('in_review')]) {
    const { status, answer } = await pay(trial)
    expect([status, answer.status], trial.rail).toEqual([201, 'in_review'])
  }
})

test('rail_closed is refused if no other rail may carry it', async () => {
  const { pay } = await trying()
  for (const trial of outside('rail_closed')) {
    const { status, answer } = await pay(trial)
    expect([status, answer.code], trial.rail).toEqual([503, 'rail_closed'])
  }
})

test('rail_closed is carried by the next rail that may', async () => {
  const { pay } = await trying()
  const amount = amountOf(rowOf('rail_closed'))
  const trial = { amount, payee: CLINIC, rail: 'pesalink', fallback_rails: ['eft'] }
  const { answer } = await pay(trial)
  expect([answer.status, answer.carried_by]).toEqual(['pending', 'eft'])
})

test('rail_failed is pending first, and fails when its rail answers', async () => {
  const { pay, wait } = await trying()
  for (const trial of outside('rail_failed')) {
    const { answer, read } = await pay(trial)
    expect(answer.status, trial.rail).toBe('pending')
    await wait(5 * DAY_SECONDS)
    expect(await read(), trial.rail).toMatchObject({
      status: 'failed',
      failure_code: 'rail_failed',
    })
  }
})

test('settles_after_a_day is pending for a day longer than its rail takes', async () => {
  const { pay, wait } = await trying()
  for (const trial of outside('settles_after_a_day').filter(({ rail }) => rail !== 'eft')) {
    const { answer, read } = await pay(trial)
    expect(answer.status, trial.rail).toBe('pending')
    await wait(DAY_SECONDS)
    expect((await read()).status, trial.rail).toBe('pending')
    await wait(60)
    expect((await read()).status, trial.rail).toBe('settled')
  }
})

test('settles_at_once is settled when one looks, even on a rail that takes days', async () => {
  const { pay } = await trying()
  for (const trial of outside('settles_at_once')) {
    const { answer, read } = await pay(trial)
    expect(answer.status, trial.rail).toBe('pending')
    expect((await read()).status, trial.rail).toBe('settled')
  }
})

test('a payment of another day meets it on that day', async () => {
  const { pay, wait } = await trying()
  const day = { execution_date: '2026-01-16' }
  const { amount, ...shop } = { amount: '9999.01', payee: SHOP, rail: 'internal', ...day }
  const { answer, read } = await pay({ amount, ...shop })
  expect(answer.status).toBe('scheduled')
  await wait(DAY_SECONDS)
  expect(await read()).toMatchObject({ status: 'failed', failure_code: 'insufficient_funds' })
})

test('an amount and a number that only look like those of the table meet nothing', async () => {
  const { pay } = await trying()
  for (const amount of ['9999.00', '9999.10', '9999.99', '999.01', '99.01']) {
    const { status } = await pay({ amount, payee: SHOP, rail: 'internal' })
    expect(status, amount).toBe(201)
  }
  const longer = { ...CLINIC, account_number: '999999990401' }
  expect((await pay({ amount: '120.00', payee: longer, rail: 'pesalink' })).status).toBe(201)
})

test('the guide’s table is the table of the bank', () => {
  const file = join(import.meta.dirname, '../../../docs/guides/simulate-errors.md')
  const text = readFileSync(file, 'utf8')
  const table = /<!-- magic -->([\s\S]*?)<!-- \/magic -->/.exec(text)?.[1] ?? ''
  const lines = table.split('\n').filter((line) => line.startsWith('| `'))
  const told = lines.map((line) => line.split('|').slice(1, 4))
  const cells = told.map((row) => row.map((cell) => cell.trim().replaceAll('`', '')))
  expect(cells).toEqual(MAGIC.map((row) => [amountOf(row), row.digits, row.outcome]))
  for (const start of Object.values(RESERVED)) expect(text).toContain(`\`${start}NN\``)
})
