import { expect, test } from 'vitest'
import type { AccountAccess, Consent } from '../consents/consent.ts'
import {
  APP,
  BARAKA,
  FROM,
  instruction,
  NOW_MS,
  type SmallBank,
  single,
  smallBank,
} from '../testing/small-bank.ts'
import { typeOf } from './event.ts'

const DAY_MS = 86_400_000
const access = (more: Partial<AccountAccess> = {}): AccountAccess => ({
  ...{ kind: 'account_access', permissions: ['transactions.read'], ...more },
})

async function relayAll({ bank }: SmallBank) {
  while ((await bank.events.relay()) > 0);
}

async function heard({ bank }: SmallBank, applicationId = APP) {
  const { events } = await bank.events.page(applicationId, { afterPlace: 0, limit: 1_000 })
  return events.map(typeOf)
}

/** What the streams are given to tell, whoever listens. */
async function streamed({ bank }: SmallBank) {
  const { heard } = await bank.events.heard({ afterPlace: 0, limit: 1_000 })
  return heard.map(({ event }) => typeOf(event))
}

async function pay(small: SmallBank, amountMinor = 1_250_00) {
  const consent = await small.authorised(single(amountMinor))
  await small.take(await small.bank.payments.initiate(consent, instruction(amountMinor)))
  return consent
}

const revoke = async (small: SmallBank, consent: Consent) => {
  const fresh = await small.bank.consents.owned(APP, consent.id)
  const ended = await small.bank.consents.revoke(fresh ?? consent, {
    kind: 'customer',
    id: 'cus_wanjiru',
  })
  await small.take({ ok: true, ...ended })
}

test('an application hears of its consent, and of the payment that it makes', async () => {
  const small = await smallBank()
  await pay(small)
  await relayAll(small)
  expect(await heard(small)).toEqual(['consent.authorised', 'consent.consumed', 'payment.settled'])
})

test('another application hears nothing of it', async () => {
  const small = await smallBank()
  await pay(small)
  await relayAll(small)
  expect(await heard(small, 'app_other')).toEqual([])
})

test('whoever may read an account’s transactions hears of each posting on it', async () => {
  const small = await smallBank()
  await small.authorised(access())
  await pay(small)
  await relayAll(small)
  const types = await heard(small)
  expect(types.filter((type) => type === 'transaction.posted')).toHaveLength(1)
})

test.each([
  ['without the permission', access({ permissions: ['balances.read'] })],
  ['with a window that ends before', access({ transactionsToMs: NOW_MS })],
  ['with a window that begins behind', access({ transactionsFromMs: NOW_MS + 1 })],
])('a consent %s lets nobody hear of a posting', async (_, terms) => {
  const small = await smallBank()
  await small.authorised(terms)
  await pay(small)
  await relayAll(small)
  expect(await heard(small)).not.toContain('transaction.posted')
})

test('what was handed over is heard no more once its consent is revoked', async () => {
  const small = await smallBank()
  const consent = await small.authorised(access())
  await pay(small)
  await relayAll(small)
  for (const told of [heard, streamed]) expect(await told(small)).toContain('transaction.posted')
  await revoke(small, consent)
  await relayAll(small)
  for (const told of [heard, streamed])
    expect(await told(small)).not.toContain('transaction.posted')
  expect(await heard(small)).toContain('consent.revoked')
})

test('nor is a payment once its consent is revoked', async () => {
  const small = await smallBank()
  const terms = { capPerPaymentMinor: 1_250_00, payees: [BARAKA], rail: 'internal' } as const
  const consent = await small.authorised({
    ...{ kind: 'recurring_payment', ...terms, debtorAccountId: null },
  })
  await small.take(await small.bank.payments.initiate(consent, instruction(1_250_00)))
  await relayAll(small)
  expect(await heard(small)).toEqual(['consent.authorised', 'payment.settled'])
  await revoke(small, consent)
  await relayAll(small)
  expect(await heard(small)).toEqual(['consent.authorised', 'consent.revoked'])
})

test('nor once it has expired, whether or not its row has been moved yet', async () => {
  const small = await smallBank()
  const consent = await small.authorised(access())
  await pay(small)
  await relayAll(small)
  await small.clock.advance(consent.expiresAtMs - small.clock.nowMs())
  expect(await heard(small)).not.toContain('transaction.posted')
})

test('a consent that is given later opens nothing that happened before', async () => {
  const small = await smallBank()
  await pay(small)
  await relayAll(small)
  await small.clock.advance(DAY_MS)
  await small.authorised(access())
  await relayAll(small)
  expect(await heard(small)).not.toContain('transaction.posted')
})

test('what an application may not hear is not told from what did not happen', async () => {
  const small = await smallBank()
  await pay(small)
  await relayAll(small)
  const [event] = (await small.bank.events.page(APP, { afterPlace: 0, limit: 1 })).events
  expect(await small.bank.events.get(APP, event?.id ?? '')).toEqual(event)
  expect(await small.bank.events.get('app_other', event?.id ?? '')).toBeUndefined()
  expect(await small.bank.events.get(APP, 'evt_none')).toBeUndefined()
})

test('nobody hears of what is posted on the bank’s own accounts, or was there when the bank began', async () => {
  const small = await smallBank()
  await small.authorised(access(), 'cus_wanjiru')
  expect(await small.bank.store.events.waiting(1_000)).toHaveLength(1)
  const away = { payee: { ...instruction(1).payee, bank_code: '01' }, rail: 'pesalink' } as const
  const consent = await small.authorised(single(1_200_00, away))
  const { payment } = await small.take(
    await small.bank.payments.initiate(consent, instruction(1_200_00, away)),
  )
  await small.clock.advance((payment.expectedAtMs ?? 0) - small.clock.nowMs())
  await small.bank.runDue()
  const posted = (await small.bank.store.events.waiting(1_000)).flatMap(({ happening }) =>
    'transactionId' in happening ? [happening.accountId] : [],
  )
  expect(posted).toEqual([FROM, FROM])
})
