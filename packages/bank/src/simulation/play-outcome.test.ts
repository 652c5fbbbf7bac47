import { expect, test } from 'vitest'
import type { Terms } from '../consents/consent.ts'
import { BARAKA, ELSEWHERE, FROM, instruction, single, smallBank } from '../testing/small-bank.ts'
import { MAGIC, magic, magicAmountMinor, RESERVED } from './magic.ts'
import { asPlayed } from './play-outcome.ts'

const amountFor = (outcome: string) => {
  const row = MAGIC.find((one) => one.outcome === outcome)
  if (!row) throw new Error(`${outcome} is not in the table`)
  return magicAmountMinor(row)
}

test('without a simulation nothing is as it is not', () => {
  const read = { states: [], creditor: undefined }
  expect(asPlayed(undefined, instruction(9_999_01), read)).toBe(read)
})

test('what asks for nothing is read as it is', () => {
  const read = { states: [], creditor: undefined }
  expect(asPlayed(magic(), instruction(9_999_00), read)).toBe(read)
})

/** Three rows: one that asks for something, and two that ask for nothing. */
async function paidFile(amountMinor: number, outside: boolean) {
  const { bank, authorised, take, clock } = await smallBank(1, { simulation: magic() })
  const amountsMinor = [amountMinor, 20_00, 15_000_00]
  const totalMinor = amountsMinor.reduce((sum, one) => sum + one, 0)
  const file = { hash: 'a'.repeat(64), format: 'json', mode: 'items', executionDate: null } as const
  const consented = { totalMinor, itemsCount: 3, fileHash: file.hash, debtorAccountId: FROM }
  const consent = await authorised({ kind: 'bulk_payment', ...consented } as Terms)
  const payee = outside ? ELSEWHERE : BARAKA
  const rows = amountsMinor.map((one) => {
    const ask = { payee, amountMinor: one, rail: null, reference: null }
    return { ok: true, ask } as const
  })
  const { bulk } = await take(await bank.bulks.initiate(consent, { ...file, rows }))
  await clock.advance(2 * 86_400_000)
  await bank.runDue()
  const items = await bank.store.bulks.items(bulk.id, { afterRow: 0, limit: 9 })
  return items.map(({ status, failureCode }) => failureCode ?? status)
}

test.each([
  ['insufficient_funds', 'insufficient_funds'],
  ['account_dormant', 'account_dormant'],
  ['payee_account_not_found', 'payee_account_not_found'],
  ['risk_declined', 'risk_declined'],
  ['in_review', 'risk_declined'],
] as const)('an item that asks for %s fails with %s, and no other does', async (outcome, code) => {
  expect(await paidFile(amountFor(outcome), false)).toEqual([code, 'settled', 'settled'])
})

test.each(['rail_closed', 'rail_failed'])(
  'an item that asks for %s fails alone',
  async (outcome) => {
    expect(await paidFile(amountFor(outcome), true)).toEqual([outcome, 'settled', 'settled'])
  },
)

test('what asks for nothing of an outside payee settles an item', async () => {
  const met = await paidFile(amountFor('payee_account_not_found'), true)
  expect(met).toEqual(['settled', 'settled', 'settled'])
})

test('a transfer meets what its account or the risk rules can say', async () => {
  const { bank, authorised } = await smallBank(1, { simulation: magic() })
  for (const code of ['insufficient_funds', 'account_dormant', 'risk_declined']) {
    const amountMinor = amountFor(code)
    const number = (await bank.accounts.get('acc_wanjiru_savings'))?.number ?? ''
    const payee = { ...BARAKA, name: 'Savings', account_number: number }
    const consent = await authorised(single(amountMinor, { payee }))
    const creditorAccountId = 'acc_wanjiru_savings'
    const ask = { debtorAccountId: FROM, creditorAccountId, amountMinor, reference: null }
    expect(await bank.transfers.initiate(consent, ask)).toMatchObject({ failure: { code } })
  }
})

test('a payment that a person let go still meets the fault of its rail', async () => {
  const { bank, authorised, take, clock } = await smallBank(1, { simulation: magic() })
  const amountMinor = 2_000_000_00
  const payee = { ...ELSEWHERE, account_number: `${RESERVED.account}07` }
  const terms = single(amountMinor, { payee, rail: 'rtgs' })
  const consent = await authorised(terms, 'cus_zawadi')
  const debtorAccountId = 'acc_zawadi_business'
  const asked = instruction(amountMinor, { payee, rail: 'rtgs', debtorAccountId })
  const { payment } = await take(await bank.payments.initiate(consent, asked))
  const [review] = await bank.store.risk.reviews({ limit: 1 })
  await take(await bank.risk.release(review?.id ?? '', { staffId: 'stf_amina', note: 'Known' }))
  await clock.advance(5 * 86_400_000)
  await bank.runDue()
  expect(payment.status).toBe('in_review')
  expect(await bank.store.payments.get(payment.id)).toMatchObject({ failureCode: 'rail_failed' })
})
