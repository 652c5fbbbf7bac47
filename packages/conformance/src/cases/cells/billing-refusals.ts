import { unknownLike } from '../../access/own.ts'
import { equal, present } from '../../bench/expect.ts'
import type { Case } from '../../case.ts'
import { asIfAbsent } from '../../world/as-if-absent.ts'
import { DAY_MS } from '../../world/bank-time.ts'
import { invoicesOf } from '../../world/invoices.ts'
import { readPlan } from '../../world/plans.ts'
import { residents } from '../../world/residents.ts'
import { presentMonth } from '../../world/scenes/billing.ts'
import { scenes } from '../../world/scenes.ts'
import { cellCases } from './cell-cases.ts'

const DAYS_MAX = 366
const JANUARY_MS = Date.parse('2026-01-01T00:00:00.000Z')

function time(days: number): string {
  return new Date(JANUARY_MS + days * DAY_MS).toISOString()
}

const ranges = cellCases({
  code: 'usage_range_invalid',
  does: 'refuses a time that ends before it begins, and one that is too long',
  run: async (bench, { id, queryParameters }) => {
    const { ask } = await scenes[id](bench)
    const byMinute = { per: 'minute', from: time(0), to: time(2) }
    const wrong = [
      { from: time(1), to: time(0) },
      { from: time(0), to: time(0) },
      { from: time(0), to: time(DAYS_MAX + 1) },
      ...(queryParameters.includes('per')
        ? [byMinute, { ...byMinute, per: 'hour', to: time(32) }]
        : []),
    ]
    for (const query of wrong) await bench.refused({ ...ask, query }, 'usage_range_invalid')
    await bench.done({ ...ask, query: { from: time(0), to: time(DAYS_MAX) } })
  },
})

const noPlan = cellCases({
  code: 'plan_not_found',
  does: 'refuses a plan that there is not',
  run: async (bench, { id }) => {
    const { ask } = await scenes[id](bench)
    for (const planId of ['unicorn', 'Growth', 'growth ']) {
      const body = { ...(ask.body as object), plan_id: planId }
      await bench.refused({ ...ask, body }, 'plan_not_found')
    }
    await bench.done(ask)
  },
})

const notOffered = cellCases({
  code: 'plan_not_offered',
  does: 'refuses the plan of the bank itself, and leaves the plan as it was',
  run: async (bench, { id }) => {
    const { ask } = await scenes[id](bench)
    const { owner } = await residents(bench)
    const before = await readPlan(bench, owner)
    await bench.refused({ ...ask, body: { plan_id: 'internal' } }, 'plan_not_offered')
    equal(await readPlan(bench, owner), before, 'the plan afterwards')
  },
})

const noInvoice = cellCases({
  code: 'invoice_not_found',
  does: 'refuses an invoice of another organisation as it refuses none',
  run: async (bench, { id }) => {
    const { ask } = await scenes[id](bench)
    const { stranger } = await residents(bench)
    const theirs = present(ask.params?.invoice_id, 'the invoice of the scene')
    await asIfAbsent(bench, 'invoice_not_found', [theirs, unknownLike(theirs)], (invoice_id) => ({
      ...ask,
      token: stranger.token,
      params: { organisation_id: stranger.organisationId, invoice_id },
    }))
    await bench.done(ask)
  },
})

/** The month after one. */
function after(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 7)
}

const months = cellCases({
  code: 'month_invalid',
  does: 'refuses what is no month, and one that has not begun',
  run: async (bench, { id }) => {
    const { ask } = await scenes[id](bench)
    const now = await presentMonth(bench)
    for (const month of ['January', '2026-13', '2026-1', '2026-01-15', after(now)]) {
      const asked =
        id === 'simulateInvoice'
          ? { ...ask, body: { ...(ask.body as object), month } }
          : { ...ask, params: { ...ask.params, month } }
      await bench.refused(asked, 'month_invalid')
    }
    const { owner } = await residents(bench)
    const before = await invoicesOf(bench, owner)
    await bench.done(ask)
    equal(await invoicesOf(bench, owner), before, 'the invoices afterwards')
  },
})

export const billingRefusals: readonly Case[] = [
  ...ranges,
  ...noPlan,
  ...notOffered,
  ...noInvoice,
  ...months,
]
