import { expect, test } from 'vitest'
import type { Change } from '../changes.ts'
import type { AccountAccess, Consent } from '../consents/consent.ts'
import {
  ELSEWHERE,
  FROM,
  instruction,
  type SmallBank,
  single,
  smallBank,
} from '../testing/small-bank.ts'

const access: AccountAccess = { kind: 'account_access', permissions: ['transactions.read'] }
const seeing = { terms: access } as Consent
const away = { payee: ELSEWHERE, rail: 'pesalink' } as const

async function onItsWay(small: SmallBank) {
  const consent = await small.authorised(single(1_200_00, away))
  const { payment } = await small.take(
    await small.bank.payments.initiate(consent, instruction(1_200_00, away)),
  )
  return { payment, consent }
}

/** What is pending on the paying account, and what of it is posted under these ids. */
async function shownOf({ bank }: SmallBank, ids: readonly string[]) {
  const ask = { limit: 99, status: 'pending' } as const
  const pending = await bank.transactions.page(seeing, FROM, ask)
  const found = await Promise.all(ids.map((id) => bank.transactions.get(seeing, FROM, id)))
  return { pending, statuses: found.map((row) => row?.status) }
}

test('what is held for a payment is pending, amount and fee, and comes to what is held', async () => {
  const small = await smallBank()
  const { payment } = await onItsWay(small)
  const { pending } = await shownOf(small, [])
  const sum = pending.reduce((total, { amountMinor }) => total + amountMinor, 0)
  const account = await small.bank.accounts.get(FROM)
  expect(-sum).toBe(account?.heldMinor)
  expect(payment.feeMinor).toBeGreaterThan(0)
  expect(-sum).toBe(1_200_00 + payment.feeMinor)
  expect(new Set(pending.map(({ paymentId }) => paymentId))).toEqual(new Set([payment.id]))
})

test('once the rail confirms, the same transactions are posted, and a sync says so', async () => {
  const small = await smallBank()
  const start = await walk(small, 0)
  const { payment } = await onItsWay(small)
  const { pending } = await shownOf(small, [])
  const held = await walk(small, start.sequence)
  expect(held.added.map(({ id }) => id).sort()).toEqual(pending.map(({ id }) => id).sort())
  await settle(small, payment.expectedAtMs ?? 0)
  const ids = pending.map(({ id }) => id)
  const after = await shownOf(small, ids)
  expect(after.pending).toEqual([])
  expect(new Set(after.statuses)).toEqual(new Set(['posted']))
  const synced = await walk(small, held.sequence)
  expect(synced.modified.map(({ id }) => id).sort()).toEqual([...ids].sort())
  expect([synced.added, synced.removed]).toEqual([[], []])
})

test('what comes to nothing is gone, and a sync says so', async () => {
  const small = await smallBank()
  const { payment } = await onItsWay(small)
  const held = await walk(small, 0)
  const { pending } = await shownOf(small, [])
  const failing: Change = {
    kind: 'set-rail',
    state: { rail: 'pesalink', state: 'failing', delayMs: 0 },
  }
  await small.bank.store.commit({ changes: [failing] })
  await settle(small, payment.expectedAtMs ?? 0)
  const ids = pending.map(({ id }) => id)
  const after = await shownOf(small, ids)
  expect([after.pending, new Set(after.statuses)]).toEqual([[], new Set([undefined])])
  const synced = await walk(small, held.sequence)
  expect([...synced.removed].sort()).toEqual([...ids].sort())
})

async function settle({ bank, clock }: SmallBank, untilMs: number) {
  await clock.advance(untilMs - clock.nowMs())
  await bank.runDue()
}

const walk = ({ bank }: SmallBank, afterSequence: number) =>
  bank.transactions.sync(seeing, FROM, { afterSequence, limit: 10_000 })
