import { expect, test } from 'vitest'
import { planOn } from '../../billing/choose-plan.ts'
import { guardOf, plant } from './commits.ts'
import { PEOPLE } from './people.ts'
import { choice, invoice } from './rows.ts'
import type { Subject } from './subject.ts'

const choose = (...args: Parameters<typeof choice>) =>
  ({ kind: 'choose-plan', choice: choice(...args) }) as const
const issue = (...args: Parameters<typeof invoice>) =>
  ({ kind: 'issue-invoice', invoice: invoice(...args) }) as const

export function testBilling(subject: Subject): void {
  test('plans are read back in the order in which they were chosen, whenever they begin', async () => {
    const { store } = subject()
    const second = { planId: 'free', fromDay: '2026-01-01', chosenBy: 'operator' }
    await plant(store, ...PEOPLE, choose(1), choose(2, second), choose(1, OTHER))
    expect(await store.plans.choicesOf('org_one')).toEqual([choice(1), choice(2, second)])
    expect(await store.plans.choicesOf('org_two')).toEqual([choice(1, OTHER)])
    expect(await store.plans.choicesOf('org_none')).toEqual([])
    expect(await store.plans.organisationIds()).toEqual(['org_one', 'org_two'])
  })

  test('of those who choose one after the other, the last has their way', async () => {
    const { store } = subject()
    await plant(store, ...PEOPLE)
    const ids = Array.from({ length: 12 }, (_, index) => `plan_${index}`)
    for (const planId of ids) {
      const { length } = await store.plans.choicesOf('org_one')
      await plant(store, choose(length + 1, { planId }))
    }
    const choices = await store.plans.choicesOf('org_one')
    expect(choices.map(({ planId }) => planId)).toEqual(ids)
    expect(planOn('2026-01-15', choices, 'free')).toBe('plan_11')
  })

  test('an invoice is read back as it was drawn, by its id and by its month', async () => {
    const { store } = subject()
    await plant(store, ...PEOPLE, issue('inv_one'))
    expect(await store.invoices.get('inv_one')).toEqual(invoice('inv_one'))
    expect(await store.invoices.get('inv_none')).toBeUndefined()
    const ofMonth = (...asked: Parameters<typeof store.invoices.ofMonth>) =>
      store.invoices.ofMonth(...asked)
    expect(await ofMonth('org_one', 'test_one', '2026-01')).toEqual(invoice('inv_one'))
    expect(await ofMonth('org_one', 'test_one', '2026-02')).toBeUndefined()
    expect(await ofMonth('org_one', 'live', '2026-01')).toBeUndefined()
    expect(await ofMonth('org_two', 'test_one', '2026-01')).toBeUndefined()
  })

  test('a month is billed once at each bank, and to each organisation', async () => {
    const { store } = subject()
    await plant(store, ...PEOPLE, issue('inv_one'))
    expect(await guardOf(store, issue('inv_a', { totalMinor: 116 }))).toBe('invoice')
    expect(await guardOf(store, issue('inv_b', { bankKey: 'live' }))).toBe('committed')
    expect(await guardOf(store, issue('inv_c', { month: '2026-02' }))).toBe('committed')
    expect(await guardOf(store, issue('inv_d', OTHER))).toBe('committed')
  })

  test('an organisation sees its own invoices, the newest month first', async () => {
    const { store } = subject()
    await plant(
      store,
      ...PEOPLE,
      issue('inv_c', { month: '2025-12' }),
      issue('inv_a', { month: '2026-02' }),
      issue('inv_b'),
      issue('inv_d', OTHER),
    )
    const own = await store.invoices.ofOrganisation('org_one')
    expect(own.map(({ id }) => id)).toEqual(['inv_a', 'inv_b', 'inv_c'])
  })

  test('what a bank has billed is summed by organisation, of the months that are asked for', async () => {
    const { store } = subject()
    const of = (month: string, netMinor: number) => ({ month, netMinor, totalMinor: netMinor + 16 })
    await plant(
      store,
      ...PEOPLE,
      issue('inv_a', of('2025-12', 1)),
      issue('inv_b', of('2026-01', 10)),
      issue('inv_c', of('2026-02', 100)),
      issue('inv_d', of('2026-03', 1_000)),
      issue('inv_e', { ...of('2026-01', 7), bankKey: 'live' }),
      issue('inv_f', { ...of('2026-01', 5), ...OTHER }),
    )
    expect(await store.invoices.revenue('test_one', '2026-01', '2026-02')).toEqual([
      { organisationId: 'org_one', netMinor: 110 },
      { organisationId: 'org_two', netMinor: 5 },
    ])
    expect(await store.invoices.revenue('test_two', '2026-01', '2026-02')).toEqual([])
  })
}

const OTHER = { organisationId: 'org_two' }
