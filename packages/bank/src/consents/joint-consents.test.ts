import { expect, test } from 'vitest'
import { APP, BARAKA, type SmallBank, single, smallBank } from '../testing/small-bank.ts'
import type { Consent, Terms } from './consent.ts'

const CUSTOMERS = { halima: 'cus_halima', yusuf: 'cus_yusuf' }

async function asked({ bank, take }: SmallBank, terms: Terms = single(100)): Promise<Consent> {
  const ask = { applicationId: APP, terms, expiresAtMs: undefined }
  return (await take(bank.consents.request(ask))).consent
}

async function signed(small: SmallBank, consent: Consent, customerId: string): Promise<Consent> {
  return (await small.take(await small.bank.consents.approve(consent, { customerId }))).consent
}

const eventTypes = async ({ bank }: SmallBank) =>
  (await bank.store.events.waiting(99)).map(({ happening }) => happening.type)

test('money of an account that all must sign for waits for the other holder', async () => {
  const small = await smallBank()
  const first = await signed(small, await asked(small), CUSTOMERS.halima)
  expect(first).toMatchObject({
    status: 'awaiting_co_holder',
    customerId: CUSTOMERS.halima,
    holderIds: [CUSTOMERS.halima, CUSTOMERS.yusuf],
    accountIds: ['acc_halima_joint'],
  })
  const both = await signed(small, first, CUSTOMERS.yusuf)
  expect(both).toMatchObject({ status: 'authorised', customerId: CUSTOMERS.halima })
  expect(await eventTypes(small)).toEqual(['consent.awaiting_co_holder', 'consent.authorised'])
})

test('either holder may be the first', async () => {
  const small = await smallBank()
  const first = await signed(small, await asked(small), CUSTOMERS.yusuf)
  const both = await signed(small, first, CUSTOMERS.halima)
  expect(both).toMatchObject({ status: 'authorised', customerId: CUSTOMERS.yusuf })
})

test('to look at the account, one signature is enough', async () => {
  const small = await smallBank()
  const terms: Terms = { kind: 'account_access', permissions: ['accounts.read'] }
  const consent = await signed(small, await asked(small, terms), CUSTOMERS.halima)
  expect(consent).toMatchObject({ status: 'authorised', holderIds: [CUSTOMERS.halima] })
})

test('of an account that any holder pays from, one signature moves the money', async () => {
  const small = await smallBank()
  const consent = await signed(small, await asked(small), 'cus_achieng')
  expect(consent).toMatchObject({ status: 'authorised', holderIds: ['cus_achieng'] })
})

test('nobody signs twice, and nobody signs for an account that is not theirs', async () => {
  const small = await smallBank()
  const first = await signed(small, await asked(small), CUSTOMERS.halima)
  expect(await signed(small, first, CUSTOMERS.halima)).toEqual(first)
  for (const customerId of ['cus_wanjiru', 'cus_baraka']) {
    for (const decided of [
      await small.bank.consents.approve(first, { customerId }),
      await small.bank.consents.reject(first, customerId),
    ]) {
      expect(decided).toMatchObject({ failure: { code: 'account_not_of_customer' } })
    }
  }
})

test('of two who sign at once on what both have read, one must read again', async () => {
  const small = await smallBank()
  const first = await signed(small, await asked(small), CUSTOMERS.halima)
  const by = { customerId: CUSTOMERS.yusuf }
  const [one, other] = [
    await small.bank.consents.approve(first, by),
    await small.bank.consents.reject(first, CUSTOMERS.halima),
  ]
  if (!one.ok || !other.ok) throw new Error('both are possible as read')
  await small.take(one)
  expect(await small.bank.store.commit({ changes: other.changes })).toMatchObject({
    failed: { guard: 'consent' },
  })
})

test('what one has signed ends with its time like any other', async () => {
  const small = await smallBank()
  const { id } = await signed(small, await asked(small), CUSTOMERS.halima)
  await small.clock.advance(86_400_000)
  await small.bank.runDue()
  expect((await small.bank.store.consents.history(id)).at(-1)).toMatchObject({
    act: 'expire',
    actor: { kind: 'time', id: null },
    status: 'expired',
  })
})

test('what two had to sign is not renewed by one', async () => {
  const small = await smallBank()
  const terms: Terms = {
    kind: 'recurring_payment',
    capPerPaymentMinor: 100,
    payees: [BARAKA],
    rail: 'internal',
    debtorAccountId: null,
  }
  const first = await signed(small, await asked(small, terms), CUSTOMERS.halima)
  const both = await signed(small, first, CUSTOMERS.yusuf)
  expect(small.bank.consents.renew(both, CUSTOMERS.yusuf)).toMatchObject({
    failure: { code: 'consent_not_renewable' },
  })
})
