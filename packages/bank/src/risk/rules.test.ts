import { expect, test } from 'vitest'
import type { Activity, RiskCase } from '../ports/risk.ts'
import { BARAKA, instruction, NOW_MS } from '../testing/small-bank.ts'
import { builtInRules } from './built-in-rules.ts'
import { SANDBOX_FIGURES as F } from './figures.ts'

const HOUR_MS = 3_600_000
const nine = Date.parse('2026-01-15T06:00:00.000Z')

const QUIET: Activity = {
  recentCount: 0,
  recentSumMinor: 0,
  windowCount: 0,
  windowSumMinor: 0,
  lastAtMs: null,
}

/** An ordinary payment at nine in the morning, but for what is said. */
function riskCase(amountMinor: number, more: Partial<RiskCase> = {}): RiskCase {
  return {
    consentId: 'csn_one',
    applicationId: 'app_demo',
    instruction: instruction(amountMinor, { payee: BARAKA }),
    activity: QUIET,
    knownPayee: true,
    atMs: NOW_MS,
    ...more,
  }
}

async function verdict(amountMinor: number, more: Partial<RiskCase> = {}) {
  const { decision, reasons } = await builtInRules().assess(riskCase(amountMinor, more))
  return [decision, ...reasons.map(({ code }) => code)]
}

test('an ordinary payment is allowed, without a word', async () => {
  expect(await verdict(1_250_00)).toEqual(['allow'])
})

test('a large payment is looked at from the bound on', async () => {
  expect(await verdict(F.reviewFromMinor - 1)).toEqual(['allow'])
  expect(await verdict(F.reviewFromMinor)).toEqual(['review', 'amount_large'])
})

test('a payment above the most that leaves at once is refused, and at it is looked at', async () => {
  expect(await verdict(F.denyAboveMinor)).toEqual(['review', 'amount_large'])
  expect(await verdict(F.denyAboveMinor + 1)).toEqual(['deny', 'amount_above_limit'])
})

test('a payment is out of habit at so many times the average, and not below', async () => {
  const averageMinor = F.habitFromMinor / F.habitTimes
  const activity = { ...QUIET, recentCount: 5, recentSumMinor: 5 * averageMinor }
  const of = (minor: number, less = {}) => verdict(minor, { activity: { ...activity, ...less } })
  expect(await of(F.habitFromMinor - 1)).toEqual(['allow'])
  expect(await of(F.habitFromMinor)).toEqual(['review', 'amount_out_of_habit'])
  expect(await of(F.habitFromMinor, { recentSumMinor: 5 * (averageMinor + 1) })).toEqual(['allow'])
})

test('an account with few payments has no habit yet', async () => {
  const activity = { ...QUIET, recentCount: F.habitPaymentsMin - 1, recentSumMinor: 4_00 }
  expect(await verdict(F.habitFromMinor, { activity })).toEqual(['allow'])
})

test('one payment more than the window may hold is looked at', async () => {
  const of = (windowCount: number) => verdict(50_00, { activity: { ...QUIET, windowCount } })
  expect(await of(F.windowPaymentsMax - 1)).toEqual(['allow'])
  expect(await of(F.windowPaymentsMax)).toEqual(['review', 'velocity_count'])
})

test('one cent more than may leave in the window is looked at', async () => {
  const activity = { ...QUIET, windowSumMinor: F.windowMaxMinor - 50_00 }
  expect(await verdict(50_00, { activity })).toEqual(['allow'])
  expect(await verdict(50_01, { activity })).toEqual(['review', 'velocity_sum'])
})

test('much money to a new payee is looked at; little, or to one who is known, is not', async () => {
  const stranger = { knownPayee: false }
  expect(await verdict(F.newPayeeFromMinor - 1, stranger)).toEqual(['allow'])
  expect(await verdict(F.newPayeeFromMinor, stranger)).toEqual(['review', 'payee_new'])
  expect(await verdict(F.newPayeeFromMinor)).toEqual(['allow'])
})

test.each([
  ['21:59:59.999', '2026-01-15T18:59:59.999Z', 'allow'],
  ['22:00', '2026-01-15T19:00:00.000Z', 'review'],
  ['midnight', '2026-01-15T21:00:00.000Z', 'review'],
  ['04:59:59.999', '2026-01-16T01:59:59.999Z', 'review'],
  ['05:00', '2026-01-16T02:00:00.000Z', 'allow'],
])('at %s in Nairobi much money is met with: %s → %s', async (_, at, decision) => {
  const atMs = Date.parse(at)
  expect((await verdict(F.nightFromMinor, { atMs }))[0]).toBe(decision)
  expect(await verdict(F.nightFromMinor - 1, { atMs })).toEqual(['allow'])
})

test('an account that wakes after long silence is looked at, unless it is for little', async () => {
  const after = (silentMs: number) => ({ activity: { ...QUIET, lastAtMs: nine - silentMs } })
  expect(await verdict(F.wakingFromMinor, after(F.silenceMs - 1))).toEqual(['allow'])
  expect(await verdict(F.wakingFromMinor, after(F.silenceMs))).toEqual(['review', 'account_waking'])
  expect(await verdict(F.wakingFromMinor - 1, after(F.silenceMs + HOUR_MS))).toEqual(['allow'])
})

test('an account that has never paid has no silence to break', async () => {
  expect(await verdict(F.wakingFromMinor)).toEqual(['allow'])
})

test('where nothing was asked of the account, nothing is held against it', async () => {
  expect(await verdict(9_999_99, { activity: null, knownPayee: null })).toEqual(['allow'])
})

test('the strictest wins, and every reason is kept', async () => {
  const late = Date.parse('2026-01-15T22:00:00.000Z')
  const all = { knownPayee: false, atMs: late }
  expect(await verdict(F.denyAboveMinor + 1, all)).toEqual([
    'deny',
    'amount_above_limit',
    'payee_new',
    'night',
  ])
})

test('a bank may go by figures of its own', async () => {
  const strict = builtInRules({ ...F, reviewFromMinor: 100_00 })
  expect((await strict.assess(riskCase(100_00))).decision).toBe('review')
})
