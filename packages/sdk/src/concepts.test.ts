import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { eventTypes } from '@wekeza/contract'
import { createSandbox, type Sandbox } from '@wekeza/sandbox'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Wekeza } from './index.ts'
import * as money from './money.ts'
import { reconcile } from './reconcile.ts'

const CONCEPTS = join(import.meta.dirname, '../../../docs/concepts')

let sandbox: Sandbox
let wekeza: Wekeza
beforeEach(async () => {
  sandbox = await createSandbox()
  const fetch = (request: Request) => sandbox.fetch(request)
  wekeza = new Wekeza({ ...sandbox.client, baseUrl: sandbox.baseUrl, fetch, logLevel: 'off' })
})
afterEach(() => sandbox.reset())

/** Runs the snippets of a page from top to bottom, with the names that a reader would have. */
async function run(page: string, given: object, results: string): Promise<Record<string, unknown>> {
  const text = readFileSync(join(CONCEPTS, page), 'utf8')
  const blocks = [...text.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = '']) => code)
  const code = blocks
    .join('\n')
    .replace(/^import .*$/gm, '')
    .replaceAll(' as const', '')
    .replaceAll('(amount: string)', '(amount)')
  const names = { wekeza, ...money, reconcile, ...given }
  const AsyncFunction = (async () => {}).constructor as FunctionConstructor
  return new AsyncFunction(...Object.keys(names), `${code}\nreturn { ${results} }`)(
    ...Object.values(names),
  )
}

async function wanjiruMayPay(): Promise<Wekeza> {
  return acting({
    kind: 'recurring_payment',
    cap_per_payment: { amount: '5000.00', currency: 'KES' },
    payees: [
      {
        type: 'account',
        name: 'Baraka Traders Ltd',
        account_number: '0110000021',
        bank_code: '77',
      },
    ],
    rail: 'internal',
    debtor_account_id: 'acc_wanjiru_current',
    expires_at: '2026-06-30T00:00:00Z',
  })
}

async function acting(terms: Parameters<Wekeza['consents']['create']>[0]): Promise<Wekeza> {
  const { id } = await wekeza.consents.create(terms)
  await wekeza.sandbox.approveConsent(id, { customer_id: 'cus_wanjiru' })
  return wekeza.withCustomer(await wekeza.sandbox.createToken({ consent_id: id }))
}

test('money is reckoned as the page says', async () => {
  const amounts = (list: { amount: string }[]) => list.map(({ amount }) => amount)
  const { basket, shares, enough, shown } = await run(
    'money.md',
    {},
    'basket, shares, enough, shown',
  )
  expect(basket).toEqual({ amount: '100.00', currency: 'KES' })
  expect(amounts(shares as { amount: string }[])).toEqual(['33.34', '33.33', '33.33'])
  expect([enough, String(shown).replaceAll(/\s/gu, ' ')]).toEqual([true, 'Ksh 145.00'])
})

test('a quote, and a consent that falls back as it says', async () => {
  const { rail, asked, why } = await run('rails.md', {}, 'rail, asked, why')
  expect(rail).toBe('pesalink')
  expect(asked).toMatchObject({ rail: 'pesalink', fallback_rails: ['eft'] })
  expect(why).toContainEqual(['rtgs', ['rail_minimum_not_met']])
})

test('the same key gets the same answer', async () => {
  const given = { wanjiru: await wanjiruMayPay() }
  const { first, again } = await run('idempotency.md', given, 'first, again')
  expect(again).toMatchObject({ replayed: true, data: { id: (first as { id: string }).id } })
})

test('payments are held against the statement', async () => {
  const wanjiru = await wanjiruMayPay()
  const amount = { amount: '1250.00', currency: 'KES' }
  const payee = {
    type: 'account',
    name: 'Baraka Traders Ltd',
    account_number: '0110000021',
    bank_code: '77',
  } as const
  const debtor_account_id = 'acc_wanjiru_current'
  const paid = await wanjiru.payments.create({ debtor_account_id, amount, payee, rail: 'internal' })
  const reader = await acting({
    kind: 'account_access',
    permissions: ['accounts.read', 'transactions.read'],
  })
  const names = 'matched, missing, doubled, mismatched'
  const { matched, ...others } = await run('ledger.md', { wanjiru, reader }, names)
  expect(matched).toMatchObject([{ payment: { id: paid.id } }])
  expect(others).toEqual({ missing: [], doubled: [], mismatched: [] })
})

test('the page of events has every type of the catalogue, and says plainly what is promised', () => {
  const text = readFileSync(join(CONCEPTS, 'events.md'), 'utf8')
  const named = [...text.matchAll(/^\| `([\w.*]+)` /gm)].map(([, name = '']) => name)
  const tells = (type: string) => named.includes(type) || named.includes(type.replace(/\w+$/, '*'))
  expect(eventTypes.filter((type) => !tells(type))).toEqual([])
  const [, promises = ''] = text.split('## What is promised')
  expect(promises).toMatch(/\*\*At least once\.\*\*[\s\S]*\*\*Not in order\.\*\*[^*]*`sequence`/)
})
