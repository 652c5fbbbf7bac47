import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { drawInvoice } from '../packages/platform/src/billing/draw-invoice.ts'
import type { Plan, Tier } from '../packages/platform/src/billing/plan.ts'
import { PLANS } from '../packages/platform/src/billing/plans.ts'

const page = readFileSync(join(import.meta.dirname, '../docs/concepts/billing.md'), 'utf8')

const grouped = (count: number) => count.toLocaleString('en')
const shillings = (minor: number, digits = 2) =>
  (minor / 100).toLocaleString('en', { minimumFractionDigits: digits })

function pricesOf(tiers: readonly Tier[], included: number): string {
  const [first, ...rest] = tiers.map(({ fromUnits, priceMilliMinor }) => ({
    from: `from ${grouped(fromUnits)}${included > 0 ? ' beyond them' : ''} on`,
    price: shillings(priceMilliMinor / 1_000),
  }))
  if (!first) return ''
  return [`KES ${first.price}`, ...rest.map(({ from, price }) => `${from} ${price}`)].join('; ')
}

function rowOf(plan: Plan): string[] {
  const { id, subscriptionMinor, includedUnits, tiers, callsPerDayMax, revenueShareBasisPoints } =
    plan
  const included = includedUnits > 0 ? `${grouped(includedUnits)} units` : ''
  return [
    `\`${id}\``,
    subscriptionMinor === 0 ? '0' : `KES ${shillings(subscriptionMinor, 0)}`,
    tiers.length === 0 ? 'every unit' : included,
    pricesOf(tiers, includedUnits),
    callsPerDayMax === null ? 'any number' : grouped(callsPerDayMax),
    revenueShareBasisPoints === 0 ? 'none' : `${revenueShareBasisPoints / 100} %`,
  ]
}

/** The cells of the rows of a section that a line begins. */
function rowsUnder(line: string): string[][] {
  const [, behind = ''] = page.split(line)
  const [table = ''] = /(\|[^\n]*\n)+/.exec(behind) ?? []
  const rows = table.trim().split('\n').slice(2)
  return rows.map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
}

test('the page on billing tells every plan as it is, and no other', () => {
  expect(rowsUnder('## Plans')).toEqual(PLANS.map(rowOf))
})

test('its example comes to what such an invoice comes to', () => {
  const day = { day: '2026-04-16', applicationId: 'app', operationId: 'listAccounts' }
  const { lines, netMinor, taxMinor, totalMinor } = drawInvoice({
    ...{ month: '2026-04', plans: PLANS, firstPlanId: 'free', taxBasisPoints: 1_600 },
    choices: [{ planId: 'growth', fromDay: '2026-04-16' }],
    usage: [{ ...day, calls: 50_004, units: 50_004 }],
  })
  const amounts = [...lines.map(({ amountMinor }) => amountMinor), netMinor, taxMinor, totalMinor]
  const told = rowsUnder('asks 50,004 units in them, pays').map((row) => row.at(-1))
  expect(told).toEqual(amounts.map((amount) => shillings(amount)))
})
