import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type HttpSandbox, startSandbox } from '@wekeza/sandbox/http'
import { Wekeza } from '@wekeza/sdk'
import { sum } from '@wekeza/sdk/money'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const run = promisify(execFile)
let sandbox: HttpSandbox
let wekeza: Wekeza
beforeAll(async () => {
  sandbox = await startSandbox({ port: 0 })
  wekeza = new Wekeza({ ...sandbox.client, baseUrl: sandbox.baseUrl })
})
afterAll(() => sandbox.stop())

/** What the copilot prints, line by line: what it says, and the transactions set in below it. */
async function ask(...args: string[]) {
  const env = {
    ...process.env,
    WEKEZA_BASE_URL: sandbox.baseUrl,
    WEKEZA_CLIENT_ID: sandbox.client.clientId,
    WEKEZA_CLIENT_SECRET: sandbox.client.clientSecret,
  }
  const { stdout } = await run('node', [join(import.meta.dirname, 'copilot.ts'), ...args], { env })
  const lines = stdout.replaceAll('\u00a0', ' ').trimEnd().split('\n')
  const said = lines.filter((line) => !line.startsWith('  '))
  return { said, proof: lines.filter((line) => line.startsWith('  txn_')) }
}

async function wanjiru() {
  const { id: consent_id } = await wekeza.consents.create({
    kind: 'account_access',
    permissions: ['accounts.read', 'transactions.read'],
  })
  await wekeza.sandbox.approveConsent(consent_id, { customer_id: 'cus_wanjiru' })
  return wekeza.withCustomer(await wekeza.sandbox.createToken({ consent_id }))
}

const CURRENT = 'acc_wanjiru_current'
const amountsOf = (said: readonly string[]) =>
  said.map((line) => ({
    amount: (/Ksh ([\d,.]+)/.exec(line)?.[1] ?? '').replaceAll(',', ''),
    currency: 'KES',
  }))

test('what was spent comes to what the bank says went out', async () => {
  const { said, proof } = await ask('spending', '--month', '2025-12')
  const month = { from: '2025-12-01', to: '2025-12-31' }
  const statement = await (await wanjiru()).accounts.statement(CURRENT, month)
  expect(said[0]).toBe('housing: Ksh 42,000.00')
  expect(sum(amountsOf(said))).toEqual(statement.total_out)
  expect(sum(amountsOf(proof))).toEqual(statement.total_out)
})

test('what is paid each month is found, with each time that it was', async () => {
  const { said, proof } = await ask('recurring')
  expect(said).toEqual([
    'Kilimani Heights: Ksh 42,000.00 every month, next about 2026-02-01',
    'Stima Sacco: Ksh 12,000.00 every month, next about 2026-02-02',
  ])
  expect(proof).toHaveLength(12)
  const id = /txn_\w+/.exec(proof[0] ?? '')?.[0] ?? ''
  const transaction = await (await wanjiru()).transactions.get(CURRENT, id)
  expect(transaction.counterparty).toBe('Kilimani Heights')
})

test('a forecast begins with what can be paid now, and expects what recurs', async () => {
  const { said } = await ask('forecast', '--days', '31')
  expect(said[0]).toMatch(/^today, 2026-01-15: Ksh [\d,.]+$/)
  expect(said.slice(1, 5)).toEqual([
    '2026-01-28: Twiga Foods Ltd Ksh 118,000.00',
    expect.stringMatching(/^2026-01-28: Wekeza Bank Ksh/),
    '2026-02-01: Kilimani Heights -Ksh 42,000.00',
    '2026-02-02: Stima Sacco -Ksh 12,000.00',
  ])
  expect(said.at(-1)).toMatch(/^at the end, 2026-02-15: Ksh/)
})

test('what is unlike before is said, and money moved between own accounts is not', async () => {
  const quiet = await ask('unusual')
  expect(quiet.said).toEqual(['Nothing was unusual in 2026-01.'])
  const before = await ask('spending')
  await move('50000.00')
  expect(await ask('spending')).toEqual(before)
  expect(await ask('unusual')).toEqual(quiet)
  const amount = { amount: '90000.00', currency: 'KES' }
  const posted = { account_id: CURRENT, direction: 'debit', amount, description: 'Car' } as const
  await wekeza.sandbox.postTransaction({ ...posted, counterparty: 'Somebody' })
  const { said, proof } = await ask('unusual')
  expect(said).toEqual(['Somebody: Ksh 90,000.00, large, and to somebody new'])
  expect(proof[0]).toMatch(/^ {2}txn_\w+ 2026-01-15 -Ksh 90,000\.00 Somebody$/)
})

/** From the current account to the savings. */
async function move(text: string): Promise<void> {
  const amount = { amount: text, currency: 'KES' }
  const payee = {
    type: 'account',
    name: 'Wanjiru Kamau',
    account_number: '0110000013',
    bank_code: '77',
  } as const
  const asked = { kind: 'single_payment', amount, payee, rail: 'internal' } as const
  const { id: consent_id } = await wekeza.consents.create(asked)
  await wekeza.sandbox.approveConsent(consent_id, { customer_id: 'cus_wanjiru' })
  const customer = wekeza.withCustomer(await wekeza.sandbox.createToken({ consent_id }))
  const creditor_account_id = 'acc_wanjiru_savings'
  await customer.transfers.create({ debtor_account_id: CURRENT, creditor_account_id, amount })
}

test('it leaves no consent behind', async () => {
  await ask('spending')
  const [latest] = (await wekeza.consents.list({ limit: 1 })).data
  expect(latest).toMatchObject({ kind: 'account_access', status: 'revoked' })
  expect(latest).toMatchObject({ permissions: expect.arrayContaining(['balances.read']) })
})

test('somebody who is not there is told by the bank, and what is no question by the copilot', async () => {
  const nobody = ask('spending', '--customer', 'cus_nobody')
  await expect(nobody).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining('persona_not_found'),
  })
  for (const args of [
    [],
    ['save'],
    ['spending', '--month', '2025-13'],
    ['forecast', '--days', '0'],
  ]) {
    const stderr = expect.stringMatching(/^Ask one of spending, recurring, unusual, forecast/)
    await expect(ask(...args)).rejects.toMatchObject({ code: 1, stderr })
  }
})
