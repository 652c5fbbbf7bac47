import { expect, test } from 'vitest'
import { BARAKA, FROM, single, smallBank } from '../testing/small-bank.ts'

const SAVINGS = 'acc_wanjiru_savings'
const toSavings = { ...BARAKA, name: 'School fees', account_number: '0110000013' }
const ask = {
  debtorAccountId: FROM,
  creditorAccountId: SAVINGS,
  amountMinor: 5000_00,
  reference: null,
}

test('a transfer moves money between two accounts of one customer at once', async () => {
  const small = await smallBank()
  const consent = await small.authorised(single(5000_00, { payee: toSavings }))
  const [from, to] = [await small.bookedMinor(FROM), await small.bookedMinor(SAVINGS)]
  const { transfer } = await small.take(await small.bank.transfers.initiate(consent, ask))
  expect(await small.bank.transfers.under(consent, transfer.id)).toMatchObject(transfer)
  expect(await small.bookedMinor(FROM)).toBe(from - 5000_00)
  expect(await small.bookedMinor(SAVINGS)).toBe(to + 5000_00)
})

test.each([
  [
    'somebody else’s account',
    { creditorAccountId: 'acc_baraka_business' },
    'creditor_account_not_own',
  ],
  ['no account', { creditorAccountId: 'acc_nobody' }, 'creditor_account_not_own'],
  ['the paying account', { creditorAccountId: FROM }, 'payee_is_debtor'],
  ['another amount', { amountMinor: 1 }, 'payment_differs_from_consent'],
  ['another paying account', { debtorAccountId: 'acc_other' }, 'payment_differs_from_consent'],
])('a transfer to or with %s is refused', async (_, differs, code) => {
  const small = await smallBank()
  const consent = await small.authorised(single(5000_00, { payee: toSavings }))
  const decision = await small.bank.transfers.initiate(consent, { ...ask, ...differs })
  expect(decision).toMatchObject({ ok: false, failure: { code } })
})

test('a consent to pay somebody else does not allow a transfer', async () => {
  const small = await smallBank()
  const consent = await small.authorised(single(5000_00))
  expect(await small.bank.transfers.initiate(consent, ask)).toMatchObject({
    failure: { code: 'payment_differs_from_consent', fields: ['payee.account_number'] },
  })
})
