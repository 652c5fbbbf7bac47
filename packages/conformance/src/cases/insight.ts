import type { Bench } from '../bench/bench.ts'
import { equal, holds, present } from '../bench/expect.ts'
import type { Case } from '../case.ts'
import { staffOf } from '../world/applications.ts'
import { eventually } from '../world/eventually.ts'
import { newStarter, type Starter } from '../world/quotas.ts'
import { tokenOf } from '../world/tokens.ts'
import { SEEN_WITHIN_MS } from '../world/usage.ts'

/** How an organisation does, as the staff of its own bank see it, once so many calls are counted. */
async function insightOf(bench: Bench, { client }: Starter, callsAtLeast: number) {
  const token = await staffOf(bench, client)
  const read = () => bench.done({ operation: 'getInsight', token })
  const enough = ({ totals }: Awaited<ReturnType<typeof read>>) => totals.calls >= callsAtLeast
  return eventually(read, enough, 'the calls', SEEN_WITHIN_MS)
}

async function call(bench: Bench, { client }: Starter, times: number): Promise<void> {
  const token = await tokenOf(bench, client)
  for (let time = 0; time < times; time += 1) await bench.done({ operation: 'getClock', token })
  await bench.refused({ operation: 'listAccounts', token }, 'caller_not_allowed')
}

export const insightCases: readonly Case[] = [
  {
    id: 'INS-001',
    name: 'The staff of a test bank see how its own organisation does, and no other',
    operation: 'getInsight',
    async run(bench) {
      const [one, other] = [await newStarter(bench), await newStarter(bench)]
      await call(bench, one, 3)
      await call(bench, other, 5)
      for (const [starter, times] of [
        [one, 3],
        [other, 5],
      ] as const) {
        const { partners, top_applications, days, totals } = await insightOf(
          bench,
          starter,
          times + 1,
        )
        const { owner, client } = starter
        const organisations = partners.map((partner) => partner.organisation_id)
        equal(organisations, [owner.organisationId], 'whose figures they see')
        const byDay = days.reduce((sum, day) => sum + day.calls, 0)
        equal(byDay, totals.calls, 'the calls of all days')
        const applications = top_applications.map((top) => top.application_id)
        equal(applications, [client.clientId], 'the applications that call most')
        const { organisation_id: _, ...partner } = present(partners[0], 'the organisation')
        equal(partner, totals, 'the totals, beside the one organisation')
        equal(totals.errors, 1, 'what went wrong')
        const rate = totals.errors / totals.calls
        holds(Math.abs(totals.error_rate - rate) < 0.001, 'the rate', `${rate}`, totals)
      }
    },
  },
]
