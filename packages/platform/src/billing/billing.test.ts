import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { failureOf, NOW_MS, twoOrganisations } from '../testing/small-platform.ts'
import type { DayUsage } from '../usage/day-usage.ts'
import { DEFAULT_BILLING, DEFAULT_ISSUER } from './billing-settings.ts'
import { daysOf } from './calendar-month.ts'
import type { BankDays } from './chosen-plan.ts'
import type { Invoice } from './invoice.ts'
import { PLANS } from './plans.ts'

const DAY = '2026-01-15'
/** both banks are on the same day */
const on = (day: string) => ({ live: day, test: day })
const TODAY = on(DAY)
const MONTH = '2026-01'
const OVER = '2026-02-01'
const BANK = 'test_one'

const USAGE: DayUsage[] = [
  { day: '2026-01-20', applicationId: 'app_one', operationId: 'listAccounts', calls: 9, units: 10 },
]

type World = Awaited<ReturnType<typeof twoOrganisations>>

const drawn = ({ service, organisationId }: World, more: object = {}) =>
  service.billing.draw({
    ...{ organisationId, bankKey: BANK, month: MONTH, usage: USAGE, issuedAtMs: NOW_MS },
    ...more,
  })

describe('an organisation and its plan', () => {
  test('it begins with the free one, and sees those that are offered', async () => {
    const { service, vik, organisationId } = await twoOrganisations()
    expect(await service.billing.planOf(vik, organisationId, TODAY)).toMatchObject({
      standing: {
        live: { current: { id: 'free', callsPerDayMax: 1_000 }, next: null },
        test: { current: { id: 'free' }, next: null },
      },
    })
    const offered = service.billing.plans().map(({ id }) => id)
    expect(offered).toEqual(['free', 'pay_per_call', 'growth'])
  })

  test('a dearer one counts at once, and is written down with who chose it', async () => {
    const { service, store, take, ann, organisationId } = await twoOrganisations()
    const { standing } = await take(service.billing.choose(ann, organisationId, 'growth', TODAY))
    expect(standing.live).toMatchObject({ current: { id: 'growth' }, next: null })
    expect(standing.test).toEqual(standing.live)
    expect(await store.plans.choicesOf(organisationId)).toEqual([
      {
        ...{ organisationId, number: 1, planId: 'growth', fromDay: DAY },
        ...{ testFromDay: DAY, chosenAtMs: NOW_MS, chosenBy: `developer:${ann}` },
      },
    ])
    expect(store.acts().at(-1)).toMatchObject({
      ...{ bank: 'platform', act: 'plan.chosen', subject: organisationId },
      facts: { plan: 'growth', from_day: DAY, test_from_day: DAY },
    })
    expect((await service.billing.planOn(organisationId, BANK, '2026-01-14')).id).toBe('free')
    expect((await service.billing.planOn(organisationId, BANK, DAY)).id).toBe('growth')
  })

  test('a cheaper one counts from tomorrow, and may be taken back until then', async () => {
    const { service, take, ann, organisationId } = await twoOrganisations()
    const choose = (planId: string) =>
      take(service.billing.choose(ann, organisationId, planId, TODAY))
    await choose('growth')
    expect((await choose('free')).standing.live).toMatchObject({
      current: { id: 'growth' },
      next: { plan: { id: 'free' }, fromDay: '2026-01-16' },
    })
    expect((await choose('growth')).standing.live).toMatchObject({
      current: { id: 'growth' },
      next: null,
    })
  })

  test('what it has, and keeps, is not chosen again', async () => {
    const { service, take, ann, organisationId } = await twoOrganisations()
    const first = await service.billing.choose(ann, organisationId, 'free', TODAY)
    expect(first).toMatchObject({ ok: true, changes: [] })
    await take(service.billing.choose(ann, organisationId, 'growth', TODAY))
    await take(service.billing.choose(ann, organisationId, 'free', TODAY))
    const again = await service.billing.choose(ann, organisationId, 'free', TODAY)
    expect(again).toMatchObject({ ok: true, changes: [] })
    expect(again).not.toHaveProperty('act')
  })

  test('two choices upon the same one do not both count: the second is decided anew', async () => {
    const { service, store, ann, organisationId } = await twoOrganisations()
    const both = await Promise.all(
      ['growth', 'pay_per_call'].map((id) =>
        service.billing.choose(ann, organisationId, id, TODAY),
      ),
    )
    const ended = []
    for (const decided of both) if (decided.ok) ended.push(await store.commit(decided))
    expect(ended).toEqual([{ kind: 'committed' }, { kind: 'refused', guard: 'plan' }])
  })

  test.each([
    ['none', { code: 'plan_not_found', planId: 'none' }],
    ['internal', { code: 'plan_not_offered', planId: 'internal' }],
  ])('the plan %s cannot be chosen', async (planId, failure) => {
    const { service, ann, organisationId } = await twoOrganisations()
    const choosing = service.billing.choose(ann, organisationId, planId, TODAY)
    expect(await failureOf(choosing)).toEqual(failure)
  })

  test('the bank gives one that is not offered, and whoever has it keeps it', async () => {
    const { service, store, take, ann, organisationId } = await twoOrganisations()
    const operator = { actor: 'operator', atMs: 5 }
    const { standing } = await take(
      service.billing.give(operator, organisationId, 'internal', TODAY),
    )
    expect(standing.live.current.id).toBe('internal')
    expect(store.acts().at(-1)).toMatchObject({ act: 'plan.chosen', actor: 'operator', atMs: 5 })
    expect(
      await failureOf(service.billing.choose(ann, organisationId, 'internal', TODAY)),
    ).toBeUndefined()
    expect(await failureOf(service.billing.give(operator, 'org_none', 'free', TODAY))).toEqual({
      code: 'organisation_not_found',
      organisationId: 'org_none',
    })
  })
})

describe('a bank whose clock is another', () => {
  const AHEAD = { live: DAY, test: '2026-03-10' }

  test('begins a plan on its own day', async () => {
    const { service, store, take, ann, organisationId } = await twoOrganisations()
    const { standing } = await take(service.billing.choose(ann, organisationId, 'growth', AHEAD))
    expect([standing.live.current.id, standing.test.current.id]).toEqual(['growth', 'growth'])
    expect(await store.plans.choicesOf(organisationId)).toMatchObject([
      { fromDay: DAY, testFromDay: '2026-03-10' },
    ])
    const planOn = async (bankKey: string, day: string) =>
      (await service.billing.planOn(organisationId, bankKey, day)).id
    expect(await planOn('live', DAY)).toBe('growth')
    expect(await planOn(BANK, '2026-03-09')).toBe('free')
    expect(await planOn(BANK, '2026-03-10')).toBe('growth')
  })

  test('begins a cheaper one on its own tomorrow, and until then nothing is waited for twice', async () => {
    const { service, take, ann, organisationId } = await twoOrganisations()
    await take(service.billing.choose(ann, organisationId, 'growth', AHEAD))
    const { standing } = await take(service.billing.choose(ann, organisationId, 'free', AHEAD))
    expect(standing).toMatchObject({
      live: { current: { id: 'growth' }, next: { fromDay: '2026-01-16' } },
      test: { current: { id: 'growth' }, next: { fromDay: '2026-03-11' } },
    })
    const later = { live: '2026-01-20', test: '2026-03-10' }
    const again = await service.billing.choose(ann, organisationId, 'free', later)
    expect(again).toMatchObject({ ok: true, changes: [] })
  })

  test('that is set back keeps the plan that was chosen last, from the day that it is back at', async () => {
    const { service, store, take, ann, organisationId } = await twoOrganisations()
    await take(service.billing.choose(ann, organisationId, 'growth', AHEAD))
    await take(service.billing.carry(organisationId, DAY))
    const { standing } = await service.billing
      .planOf(ann, organisationId, TODAY)
      .then((found) => (found.ok ? found : Promise.reject(found)))
    expect(standing.test).toEqual({ ...standing.live, current: { ...standing.test.current } })
    expect(standing.test.current.id).toBe('growth')
    expect(store.acts().at(-1)).toMatchObject({ actor: 'platform', act: 'plan.chosen' })
    expect(await service.billing.carry(organisationId, DAY)).toEqual({ ok: true, changes: [] })
  })

  test('that was set back unseen takes the same plan once more', async () => {
    const { service, take, ann, organisationId } = await twoOrganisations()
    await take(service.billing.choose(ann, organisationId, 'growth', AHEAD))
    const { standing } = await take(service.billing.choose(ann, organisationId, 'growth', TODAY))
    expect([standing.live.current.id, standing.test.current.id]).toEqual(['growth', 'growth'])
  })

  test('bills by its own days alone, whatever the other shows', async () => {
    const at = fc.record({ live: fc.constantFrom(...days), test: fc.constantFrom(...days) })
    const moves = fc.array(fc.record({ at, planId: offered }), { maxLength: 5 })
    const rising = moves.map((all) => {
      const sorted = (of: 'live' | 'test') => all.map((one) => one.at[of]).sort()
      const [live, test] = [sorted('live'), sorted('test')]
      return all.map(({ planId }, index) => {
        return { planId, at: { live: live[index] ?? '', test: test[index] ?? '' } }
      })
    })
    const billed = async (choices: { at: BankDays; planId: string }[], bankKey: string) => {
      const world = await twoOrganisations()
      const { service, store, take, ann, organisationId } = world
      await store.commit({
        changes: [{ kind: 'grant-live', organisationId, scopes: [], rails: [] }],
      })
      for (const one of choices) {
        await take(service.billing.choose(ann, organisationId, one.planId, one.at))
      }
      const { invoice } = await take(drawn(world, { bankKey }))
      return invoice && sumsOf(invoice)
    }
    await fc.assert(
      fc.asyncProperty(rising, fc.constantFrom('live', BANK), async (choices, bankKey) => {
        const own = bankKey === BANK ? 'test' : 'live'
        const alone = choices.map((one) => ({ ...one, at: on(one.at[own]) }))
        expect(await billed(choices, bankKey)).toEqual(await billed(alone, bankKey))
      }),
      { numRuns: 40 },
    )
  })
})

describe('an invoice', () => {
  test('is drawn once, dated by its bank, and written down in its chain', async () => {
    const world = await twoOrganisations()
    const { store, take, organisationId } = world
    const { invoice } = await take(drawn(world, { issuedAtMs: 77 }))
    expect(invoice).toMatchObject({
      ...{ organisationId, bankKey: BANK, month: MONTH, issuedAtMs: 77, totalMinor: 0 },
      issuer: DEFAULT_ISSUER,
      lines: [{ kind: 'included', quantity: 10, amountMinor: 0 }],
    })
    expect(store.acts().at(-1)).toMatchObject({
      ...{ bank: BANK, actor: 'platform', act: 'invoice.issued', subject: invoice?.id },
      facts: { organisation: organisationId, month: MONTH, total_minor: 0 },
    })
  })

  test('names the bank as it called itself then', async () => {
    const issuer = { name: 'Bank of Examples Ltd', address: 'Nairobi', taxNumber: 'P051234567Z' }
    const world = await twoOrganisations({ billing: { ...DEFAULT_BILLING, issuer } })
    expect((await world.take(drawn(world))).invoice?.issuer).toEqual(issuer)
  })

  test('stays as it was drawn, whatever is counted after', async () => {
    const world = await twoOrganisations()
    const { invoice } = await world.take(drawn(world))
    const again = await drawn(world, { usage: [], issuedAtMs: 99 })
    expect(again).toEqual({ ok: true, invoice, changes: [] })
  })

  test('fifty that are drawn at once are one', async () => {
    const world = await twoOrganisations()
    const decided = await Promise.all(Array.from({ length: 50 }, () => drawn(world)))
    const ended = await Promise.all(
      decided.map(async (one) => (one.ok ? (await world.store.commit(one)).kind : 'not decided')),
    )
    expect(ended.filter((kind) => kind === 'committed')).toHaveLength(1)
    expect(ended.filter((kind) => kind === 'refused')).toHaveLength(49)
    expect(await world.store.invoices.ofOrganisation(world.organisationId)).toHaveLength(1)
  })

  test('there is none where nothing was called and nothing was had', async () => {
    const world = await twoOrganisations()
    const other = [{ ...USAGE[0], day: '2025-12-31' }]
    for (const usage of [[], other]) {
      expect(await drawn(world, { usage })).toEqual({ ok: true, invoice: null, changes: [] })
    }
  })

  test('a subscription is billed without a call, live once the bank has approved it', async () => {
    const world = await twoOrganisations()
    const { service, store, take, ann, organisationId } = world
    await take(service.billing.choose(ann, organisationId, 'growth', TODAY))
    const test = await drawn(world, { usage: [] })
    expect(test).toMatchObject({ invoice: { netMinor: 1_370_968 } })
    expect(await drawn(world, { usage: [], bankKey: 'live' })).toMatchObject({ invoice: null })
    await store.commit({
      changes: [{ kind: 'grant-live', organisationId, scopes: [], rails: [] }],
    })
    expect(await drawn(world, { usage: [], bankKey: 'live' })).toMatchObject({
      invoice: { netMinor: 1_370_968, taxMinor: 219_355, totalMinor: 1_590_323 },
    })
  })

  test('is seen by its organisation alone', async () => {
    const world = await twoOrganisations()
    const { service, vik, cis, organisationId, otherOrganisationId } = world
    const { invoice } = await world.take(drawn(world))
    const invoiceId = invoice?.id ?? ''
    expect(await service.billing.invoices(vik, organisationId)).toEqual({
      ok: true,
      invoices: [invoice],
    })
    expect(await service.billing.invoice(vik, organisationId, invoiceId)).toEqual({
      ok: true,
      invoice,
    })
    const strange = service.billing.invoice(cis, otherOrganisationId, invoiceId)
    expect(await failureOf(strange)).toEqual({ code: 'invoice_not_found', invoiceId })
    const none = service.billing.invoice(vik, organisationId, 'inv_none')
    expect(await failureOf(none)).toEqual({ code: 'invoice_not_found', invoiceId: 'inv_none' })
  })

  test('of nobody cannot be drawn', async () => {
    const world = await twoOrganisations()
    expect(await failureOf(drawn(world, { organisationId: 'org_none' }))).toMatchObject({
      code: 'organisation_not_found',
    })
  })
})

const days = daysOf(MONTH)
const usage = fc.array(
  fc.record({
    day: fc.constantFrom(...days),
    applicationId: fc.constantFrom('app_one', 'app_two'),
    operationId: fc.constantFrom('listAccounts', 'createPayment'),
    calls: fc.integer({ min: 1, max: 50_000 }),
    units: fc.nat(400_000),
  }),
  { minLength: 1, maxLength: 40 },
)
const offered = fc.constantFrom(...PLANS.filter((plan) => plan.offered).map(({ id }) => id))
/** Choices on any days, each with the day on which it was made. */
const choosing = fc
  .array(fc.record({ at: fc.constantFrom(...days), planId: offered }), { maxLength: 5 })
  .map((all) => all.toSorted((one, other) => (one.at < other.at ? -1 : 1)))

/** What an invoice and a simulation have alike. */
function sumsOf(invoice: Invoice) {
  const { id, organisationId, bankKey, issuer, issuedAtMs, ...sums } = invoice
  return sums
}

describe('on the same traffic', () => {
  test('a simulation of the plans that were had is the invoice, whatever was chosen on whichever day', async () => {
    await fc.assert(
      fc.asyncProperty(usage, choosing, async (traffic, choices) => {
        const world = await twoOrganisations()
        const { service, take, ann, organisationId } = world
        for (const { at, planId } of choices) {
          await take(service.billing.choose(ann, organisationId, planId, on(at)))
        }
        const asked = { bankKey: BANK, month: MONTH, today: OVER, usage: traffic }
        const simulated = await service.billing.simulate(ann, organisationId, asked)
        const { invoice } = await take(drawn(world, { usage: traffic }))
        expect(simulated).toEqual({ ok: true, sums: invoice && sumsOf(invoice) })
        expect(await world.store.invoices.get(invoice?.id ?? '')).toEqual(invoice)
      }),
      { numRuns: 40 },
    )
  })

  test('a simulation of a plan is the invoice of who had it all month', async () => {
    await fc.assert(
      fc.asyncProperty(usage, offered, async (traffic, planId) => {
        const world = await twoOrganisations()
        const { service, take, ann, cis, organisationId, otherOrganisationId } = world
        await take(service.billing.choose(ann, organisationId, planId, on('2025-12-01')))
        const asked = { bankKey: BANK, planId, month: MONTH, today: OVER, usage: traffic }
        const simulated = await service.billing.simulate(cis, otherOrganisationId, asked)
        const { invoice } = await take(drawn(world, { usage: traffic }))
        expect(simulated).toEqual({ ok: true, sums: invoice && sumsOf(invoice) })
      }),
      { numRuns: 40 },
    )
  })
})

describe('a simulation', () => {
  test('writes nothing', async () => {
    const { service, store, ann, organisationId } = await twoOrganisations()
    const before = store.acts().length
    const asked = { bankKey: BANK, planId: 'growth', month: MONTH, today: DAY, usage: USAGE }
    const simulated = await service.billing.simulate(ann, organisationId, asked)
    expect(simulated).toMatchObject({ ok: true, sums: { netMinor: 2_500_000 } })
    expect(simulated).not.toHaveProperty('changes')
    expect(store.acts()).toHaveLength(before)
    expect(await store.invoices.ofOrganisation(organisationId)).toEqual([])
  })

  test('takes the tax of the bank', async () => {
    const { service, ann, organisationId } = await twoOrganisations({
      billing: { ...DEFAULT_BILLING, taxBasisPoints: 850 },
    })
    const asked = { bankKey: BANK, planId: 'growth', month: MONTH, today: DAY, usage: USAGE }
    expect(await service.billing.simulate(ann, organisationId, asked)).toMatchObject({
      sums: { taxBasisPoints: 850, taxMinor: 212_500, totalMinor: 2_712_500 },
    })
  })

  test('takes no plan that there is not', async () => {
    const { service, ann, organisationId } = await twoOrganisations()
    const asked = { bankKey: BANK, planId: 'none', month: MONTH, today: DAY, usage: [] }
    const simulating = service.billing.simulate(ann, organisationId, asked)
    expect(await failureOf(simulating)).toEqual({ code: 'plan_not_found', planId: 'none' })
  })
})

const fees = fc.array(
  fc.record({
    paymentId: fc.uuid(),
    applicationId: fc.constantFrom('app_one', 'app_two'),
    day: fc.constantFrom(...days),
    feeMinor: fc.nat(100_000),
  }),
  { maxLength: 60 },
)

describe('a statement', () => {
  test('sums to the fees that were taken, whatever was chosen on whichever day', async () => {
    await fc.assert(
      fc.asyncProperty(fees, choosing, async (taken, choices) => {
        const { service, take, ann, vik, organisationId } = await twoOrganisations()
        for (const { at, planId } of choices) {
          await take(service.billing.choose(ann, organisationId, planId, on(at)))
        }
        const asked = { bankKey: BANK, month: MONTH, today: OVER, fees: taken }
        const told = await service.billing.statement(vik, organisationId, asked)
        if (!told.ok) throw new Error(told.failure.code)
        const { statement } = told
        const sum = taken.reduce((total, { feeMinor }) => total + feeMinor, 0)
        expect(statement.feesMinor).toBe(sum)
        expect(statement.partnerMinor + statement.bankMinor).toBe(sum)
        expect(statement.lines.map(({ paymentId }) => paymentId)).toEqual(
          taken.map(({ paymentId }) => paymentId),
        )
      }),
      { numRuns: 40 },
    )
  })

  test('shares each fee as the plan of its day has it, and none of another month', async () => {
    const { service, take, ann, organisationId } = await twoOrganisations()
    await take(service.billing.choose(ann, organisationId, 'growth', TODAY))
    const fee = (day: string) => ({ paymentId: 'pay', applicationId: 'app', day, feeMinor: 1_005 })
    const asked = {
      bankKey: BANK,
      month: MONTH,
      today: OVER,
      fees: [fee('2026-01-14'), fee(DAY), fee(OVER)],
    }
    expect(await service.billing.statement(ann, organisationId, asked)).toMatchObject({
      statement: {
        ...{ organisationId, month: MONTH, currency: 'KES' },
        lines: [
          { shareBasisPoints: 0, partnerMinor: 0, bankMinor: 1_005 },
          { shareBasisPoints: 2_000, partnerMinor: 201, bankMinor: 804 },
        ],
        ...{ feesMinor: 2_010, partnerMinor: 201, bankMinor: 1_809 },
      },
    })
  })
})

test('what an organisation has, would pay and gets is told to its own members alone', async () => {
  const { service, vik, cis, organisationId } = await twoOrganisations()
  const { billing } = service
  const asked = { bankKey: BANK, month: MONTH, today: DAY }
  const asksOf = (by: string) => [
    billing.planOf(by, organisationId, TODAY),
    billing.simulate(by, organisationId, { ...asked, usage: USAGE }),
    billing.statement(by, organisationId, { ...asked, fees: [] }),
    billing.invoices(by, organisationId),
  ]
  const unknown = { code: 'organisation_not_found', organisationId }
  for (const asking of asksOf(cis)) expect(await failureOf(asking)).toEqual(unknown)
  for (const asking of asksOf(vik)) expect(await failureOf(asking)).toBeUndefined()
})

test.each([
  ['2026-1', 'Send a month as YYYY-MM.'],
  ['2026-13', 'Send a month as YYYY-MM.'],
  ['2026-02', 'It has not begun there. Ask for 2026-01, or for one before it.'],
])('the month %s is neither simulated nor stated', async (month, fact) => {
  const { service, ann, organisationId } = await twoOrganisations()
  const failure = { code: 'month_invalid', month, fact }
  const asked = { bankKey: BANK, month, today: '2026-01-31' }
  const simulating = service.billing.simulate(ann, organisationId, { ...asked, usage: [] })
  expect(await failureOf(simulating)).toEqual(failure)
  const stating = service.billing.statement(ann, organisationId, { ...asked, fees: [] })
  expect(await failureOf(stating)).toEqual(failure)
})
