import { expect, test } from 'vitest'
import { nairobiDay, startOfNairobiDayMs } from '../calendar/nairobi-day.ts'
import { BARAKA, FROM, NOW_MS, type SmallBank, smallBank } from '../testing/small-bank.ts'
import { awaitDay } from './run-standing-order.ts'
import type { StandingOrder } from './standing-order.ts'

const DAY_MS = 86_400_000
const TO = 'acc_baraka_business'

async function given(overrides: Partial<StandingOrder> = {}) {
  const small = await smallBank()
  const order: StandingOrder = {
    id: 'sto_test',
    accountId: FROM,
    payee: BARAKA,
    amountMinor: 100_00,
    reference: 'Rent',
    schedule: { every: 'month', day: 31 },
    nextOn: '2026-01-31',
    endsOn: null,
    lastRun: null,
    createdAtMs: NOW_MS,
    ...overrides,
  }
  const { store } = small.bank
  const changes = [
    { kind: 'insert-standing-order', order } as const,
    ...awaitDay(order.id, order.nextOn),
  ]
  expect(await store.commit({ changes })).toEqual({ kind: 'committed' })
  return small
}

/** Lets bank time come to the beginning of a day, and runs what is due. */
async function goTo({ bank, clock }: SmallBank, day: string): Promise<void> {
  await clock.advance(startOfNairobiDayMs(day) - clock.nowMs())
  await bank.runDue()
}

const orderOf = ({ bank }: SmallBank) => bank.standingOrders.get('sto_test')

test('an order is paid as its day begins, not before, and waits for its next day', async () => {
  const small = await given()
  const from = await small.bookedMinor(FROM)
  const to = await small.bookedMinor(TO)
  await goTo(small, '2026-01-30')
  expect(await small.bookedMinor(FROM)).toBe(from)
  await goTo(small, '2026-01-31')
  expect(await small.bookedMinor(FROM)).toBe(from - 100_00)
  expect((await small.bookedMinor(TO)) - to).toBeGreaterThanOrEqual(100_00)
  expect(await orderOf(small)).toMatchObject({
    nextOn: '2026-02-28',
    lastRun: { on: '2026-01-31', failureCode: null },
  })
})

test('days that pass at once are paid one by one, each booked on its own day', async () => {
  const small = await given({ schedule: { every: 'week', day: 4 }, nextOn: '2026-01-22' })
  await goTo(small, '2026-02-20')
  const page = await small.bank.store.transactions.page(FROM, { limit: 99, text: 'Rent' })
  const days = page
    .filter(({ description }) => description === 'Rent')
    .map((row) => nairobiDay(row.bookedAtMs))
  expect(days.filter((day) => day > '2026-01-15')).toEqual([
    '2026-02-19',
    '2026-02-12',
    '2026-02-05',
    '2026-01-29',
    '2026-01-22',
  ])
})

test.each([
  ['lack of funds', { amountMinor: 900_000_000_00 }, 'insufficient_funds'],
  [
    'a payee who has no account here',
    { payee: { ...BARAKA, bank_code: '01' } },
    'payee_account_not_found',
  ],
  [
    'an account that pays itself',
    { payee: { ...BARAKA, account_number: '0110000012' } },
    'payee_is_debtor',
  ],
])(
  '%s is written down, moves no money, and does not end the order',
  async (_, wrong, failureCode) => {
    const small = await given(wrong)
    const from = await small.bookedMinor(FROM)
    await goTo(small, '2026-01-31')
    expect(await small.bookedMinor(FROM)).toBe(from)
    const lastRun = { on: '2026-01-31', failureCode }
    expect(await orderOf(small)).toMatchObject({ nextOn: '2026-02-28', lastRun })
  },
)

test('an order ends behind its last day', async () => {
  const small = await given({ endsOn: '2026-02-28' })
  await goTo(small, '2026-02-28')
  expect(await orderOf(small)).toMatchObject({ nextOn: null, lastRun: { on: '2026-02-28' } })
  const left = await small.bank.store.due.next(Number.MAX_SAFE_INTEGER, 999)
  expect(left.filter(({ subjectId }) => subjectId === 'sto_test')).toEqual([])
})

test('of workers who come to one day at once, one pays', async () => {
  const small = await given({ schedule: { every: 'week', day: 6 }, nextOn: '2026-01-31' })
  const from = await small.bookedMinor(FROM)
  await small.clock.advance(startOfNairobiDayMs('2026-01-31') + DAY_MS - NOW_MS)
  await Promise.all([small.bank.runDue(), small.bank.runDue(), small.bank.runDue()])
  expect(await small.bookedMinor(FROM)).toBe(from - 100_00)
  expect(await orderOf(small)).toMatchObject({ nextOn: '2026-02-07' })
})

test('a worker who is late with one day takes away nothing of the next', async () => {
  const small = await given({ schedule: { every: 'week', day: 6 }, nextOn: '2026-01-31' })
  const { store } = small.bank
  const atMs = startOfNairobiDayMs('2026-01-31')
  const [late] = (await store.due.next(atMs, 99)).filter(
    ({ subjectId }) => subjectId === 'sto_test',
  )
  await goTo(small, '2026-01-31')
  await store.commit({ changes: [{ kind: 'finish-due', dueId: late?.id ?? '' }] })
  await goTo(small, '2026-02-07')
  expect(await orderOf(small)).toMatchObject({ nextOn: '2026-02-14' })
})

test('a day that has been paid is not paid again', async () => {
  const small = await given()
  const from = await small.bookedMinor(FROM)
  await goTo(small, '2026-01-31')
  await small.bank.store.commit({ changes: awaitDay('sto_test', '2026-01-31') })
  await small.bank.runDue()
  expect(await small.bookedMinor(FROM)).toBe(from - 100_00)
})

test('the seeded orders run: one is paid, and one fails for lack of funds', async () => {
  const small = await smallBank()
  await goTo(small, '2026-02-06')
  const [weekly, monthly] = await small.bank.standingOrders.ofAccount('acc_halima_joint')
  expect([weekly?.lastRun, monthly?.lastRun]).toEqual([
    { on: '2026-02-02', failureCode: null },
    { on: '2026-01-31', failureCode: null },
  ])
  const [failing] = await small.bank.standingOrders.ofAccount('acc_kiprop_current')
  expect(failing?.lastRun).toEqual({ on: '2026-02-05', failureCode: 'insufficient_funds' })
})
