import { equal, holds, matches, present } from '../bench/expect.ts'
import type { Case } from '../case.ts'
import { choosePlan, UNLIMITED } from '../world/plans.ts'
import { callOften, callsToday, newStarter, spend, spending, spent } from '../world/quotas.ts'
import { tokenOf } from '../world/tokens.ts'

export const quotaCases: readonly Case[] = [
  {
    id: 'QUO-001',
    name: 'Exactly the calls of the day are let through, and who comes after them is told when the next day begins',
    operation: 'getOwnApplication',
    code: 'quota_exceeded',
    async run(bench) {
      const starter = await spent(bench)
      const { calls, limit, resetsAtMs } = await callsToday(bench, starter)
      equal([calls, limit], [1_000, 1_000], 'the calls of the day')
      const token = await tokenOf(bench, starter.client)
      const { detail } = await bench.refused({ ...spending, token }, 'quota_exceeded')
      matches(detail, /1000 calls .*Nairobi/, 'what is said')
      const { headers } = present(bench.exchanges.at(-1), 'the refusal')
      const waitMs = Number(headers.get('retry-after')) * 1_000
      // The clock of a bank stands still, or goes on as every other.
      const { bankMs, ownMs } = starter.begun
      const mostMs = resetsAtMs - bankMs + 1_000
      const leastMs = resetsAtMs - bankMs - (performance.now() - ownMs)
      const untilMidnight = waitMs >= leastMs && waitMs <= mostMs
      holds(untilMidnight, 'Retry-After', `${leastMs} to ${mostMs} ms`, waitMs)
      matches(headers.get('ratelimit'), /"day";r=0;t=\d+/, 'the header RateLimit')
      matches(headers.get('ratelimit-policy'), /"day";q=1000;w=86400/, 'RateLimit-Policy')
    },
  },
  {
    id: 'QUO-002',
    name: 'What governs a test bank needs no quota, and the next day by its clock has all calls again',
    operation: 'advanceClock',
    movesClock: true,
    async run(bench) {
      const starter = await newStarter(bench)
      const token = await tokenOf(bench, starter.client)
      const { limit, resetsAtMs } = await callsToday(bench, starter)
      await spend(bench, starter)
      const { now } = await bench.done({ operation: 'getClock', token })
      const seconds = Math.ceil((resetsAtMs - Date.parse(now)) / 1000)
      await bench.done({ operation: 'advanceClock', token, body: { seconds } })
      const morning = await callsToday(bench, starter)
      equal([morning.calls, morning.limit], [0, limit], 'the calls of the next day')
      equal(morning.resetsAtMs - resetsAtMs, 86_400_000, 'how much later that day ends')
      const { admitted } = await callOften(bench, starter, 3)
      equal(admitted, 3, 'how many calls pass again')
      equal((await callsToday(bench, starter)).calls, 3, 'the calls of the next day')
    },
  },
  {
    id: 'QUO-003',
    name: 'Whoever has no call left and chooses a plan without a limit is let through at once',
    operation: 'chooseOrganisationPlan',
    async run(bench) {
      const { owner, client } = await spent(bench)
      await choosePlan(bench, owner, UNLIMITED)
      const token = await tokenOf(bench, client)
      await bench.done({ ...spending, token })
      const { headers } = present(bench.exchanges.at(-1), 'the answer')
      const told = headers.get('ratelimit') ?? ''
      holds(!told.includes('"day"'), 'the header RateLimit', 'no day', told)
    },
  },
]
