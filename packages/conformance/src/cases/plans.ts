import { equal, holds, present } from '../bench/expect.ts'
import type { Case } from '../case.ts'
import { DAY_MS } from '../world/bank-time.ts'
import { newDeveloper } from '../world/developers.ts'
import { choosePlan, readPlan, UNLIMITED } from '../world/plans.ts'
import { newStarter } from '../world/quotas.ts'
import { tokenOf } from '../world/tokens.ts'

const EAT_OFFSET_MS = 3 * 3_600_000

/** By the wall, as plans begin live; at a test bank they begin by its own clock. */
function tomorrow(): string {
  return new Date(Date.now() + EAT_OFFSET_MS + DAY_MS).toISOString().slice(0, 10)
}

const DAY_SECONDS = 86_400

export const planCases: readonly Case[] = [
  {
    id: 'PLN-001',
    name: 'A new organisation has the free plan, with a limit for the day and nothing to pay',
    operation: 'getOrganisationPlan',
    async run(bench) {
      const owner = await newDeveloper(bench)
      const { current, next, today } = await readPlan(bench, owner)
      equal([current.id, current.subscription.amount, next], ['free', '0.00', null], 'the plan')
      const { data } = await bench.done({ operation: 'listPlans' })
      equal(
        data.find(({ id }) => id === 'free'),
        current,
        'the plan, beside the one on offer',
      )
      equal(
        today.map(({ environment, calls, limit }) => [environment, calls, limit]),
        [['test', 0, current.calls_per_day_max]],
        'what is used of the day',
      )
    },
  },
  {
    id: 'PLN-002',
    name: 'Whatever is offered can be chosen, and what the bank keeps to itself is not offered',
    operation: 'listPlans',
    async run(bench) {
      const owner = await newDeveloper(bench)
      const { data } = await bench.done({ operation: 'listPlans' })
      const ids = data.map(({ id }) => id)
      holds(!ids.includes('internal') && ids.length > 1, 'the plans', 'some, not internal', ids)
      for (const id of ids) {
        const { current, next } = await choosePlan(bench, owner, id)
        equal((next?.plan ?? current).id, id, 'the plan that was chosen')
      }
    },
  },
  {
    id: 'PLN-003',
    name: 'A plan that opens more begins at once, one that opens less tomorrow in Nairobi',
    operation: 'chooseOrganisationPlan',
    async run(bench) {
      const owner = await newDeveloper(bench)
      const more = await choosePlan(bench, owner, UNLIMITED)
      equal([more.current.id, more.next], [UNLIMITED, null], 'the plan that opens more')
      const [day] = more.today
      equal([day?.calls, day?.limit], [null, null], 'the limit of the day')
      const days = [tomorrow()]
      const less = await choosePlan(bench, owner, 'free')
      days.push(tomorrow())
      equal(less.current, more.current, 'the plan of today')
      const { plan, from } = present(less.next, 'the next plan')
      equal(plan.id, 'free', 'the plan of tomorrow')
      holds(days.includes(from), 'when it begins', days.join(' or '), from)
      equal(await choosePlan(bench, owner, 'free'), less, 'the plan, chosen once more')
      equal(await readPlan(bench, owner), less, 'the plan as it is read')
    },
  },
  {
    id: 'PLN-004',
    name: 'A test bank has its plan by the days of its own clock, and keeps it when it is reset',
    operation: 'resetBank',
    movesClock: true,
    async run(bench) {
      const { owner, client } = await newStarter(bench)
      const planThere = async () => {
        const { today } = await readPlan(bench, owner)
        return present(today[0], 'the day of its test bank').plan_id
      }
      const token = await tokenOf(bench, client)
      const body = { seconds: 40 * DAY_SECONDS }
      await bench.done({ operation: 'advanceClock', token, body })
      await choosePlan(bench, owner, UNLIMITED)
      equal(await planThere(), UNLIMITED, 'the plan of a day far ahead')
      await choosePlan(bench, owner, 'free')
      equal(await planThere(), UNLIMITED, 'the plan until that day is over')
      await bench.done({ operation: 'advanceClock', token, body: { seconds: DAY_SECONDS } })
      equal(await planThere(), 'free', 'the plan of the day behind it')
      await choosePlan(bench, owner, UNLIMITED)
      await bench.done({ operation: 'resetBank', token })
      equal(await planThere(), UNLIMITED, 'the plan after a reset')
    },
  },
]
