import { equal, present } from '../bench/expect.ts'
import type { Case } from '../case.ts'
import { newApplication, staffOf } from '../world/applications.ts'
import { newDeveloper } from '../world/developers.ts'
import { readPlan } from '../world/plans.ts'

export const partnerCases: readonly Case[] = [
  {
    id: 'PRT-001',
    name: 'The staff of a test bank see its own organisation and no other, as it stands',
    operation: 'listPartners',
    async run(bench) {
      const [owner, other] = [await newDeveloper(bench), await newDeveloper(bench)]
      const { client } = await newApplication(bench, owner)
      await newApplication(bench, other)
      const token = await staffOf(bench, client)
      const list = (text?: string) =>
        bench.done({ operation: 'listPartners', token, ...(text && { query: { text } }) })
      const { data } = await list()
      const partner = present(data[0], 'the organisation')
      equal([data.length, partner.id], [1, owner.organisationId], 'whom they see')
      const { members, applications, live, plan_id, go_live_status } = partner
      equal([members, live, go_live_status], [1, false, null], 'members and way to live')
      const { all, ...counts } = applications
      equal(counts, { test: 1, live: 0, suspended: 0 }, 'how many applications it has')
      const seen = all.map(({ id, environment, status }) => [id, environment, status])
      equal(seen, [[client.clientId, 'test', 'active']], 'its applications')
      equal(plan_id, (await readPlan(bench, owner)).current.id, 'its plan')
      equal((await list('sOKO')).data.length, 1, 'those with a part of its name')
      equal((await list(owner.organisationId)).data.length, 1, 'the one of its id')
      equal((await list('nobody at all')).data, [], 'those with another name')
    },
  },
  {
    id: 'PRT-002',
    name: 'A plan that the staff give counts, and it stands in the audit who gave it',
    operation: 'givePlan',
    async run(bench) {
      const owner = await newDeveloper(bench)
      const { client } = await newApplication(bench, owner)
      const token = await staffOf(bench, client, 'stf_juma')
      const params = { organisation_id: owner.organisationId }
      const body = { plan_id: 'growth' }
      const given = await bench.done({ operation: 'givePlan', token, params, body })
      equal(given.current.id, 'growth', 'the plan that was given')
      equal((await readPlan(bench, owner)).current.id, 'growth', 'the plan that its owner reads')
      const query = { actor: 'staff:stf_juma', act: 'plan.chosen', subject: owner.organisationId }
      const { data } = await bench.done({ operation: 'listActs', token, query })
      equal(data.length, 1, 'how often it is written down')
      equal(data[0]?.actor, { kind: 'staff', id: 'stf_juma', name: null }, 'who gave it')
      equal(data[0]?.facts.plan, 'growth', 'what was given')
    },
  },
  {
    id: 'PRT-003',
    name: 'The audit is searched by who, what, whom and when; a test bank’s staff find nothing of others',
    operation: 'listActs',
    async run(bench) {
      const [owner, other] = [await newDeveloper(bench), await newDeveloper(bench)]
      const [own, theirs] = [await newApplication(bench, owner), await newApplication(bench, other)]
      const token = await staffOf(bench, own.client)
      const found = async (query: Record<string, string>) =>
        (await bench.done({ operation: 'listActs', token, query })).data.map(({ act }) => act)
      equal(
        await found({}),
        ['application.created', 'developer.confirmed'],
        'what concerns the organisation',
      )
      equal(await found({ act: 'application.created' }), ['application.created'], 'by what it was')
      equal(await found({ subject: own.application.id }), ['application.created'], 'by what it is')
      equal((await found({ actor: `developer:${owner.id}` })).length, 2, 'by who did it')
      equal(await found({ subject: theirs.application.id }), [], 'what was done to another’s')
      equal(await found({ actor: `developer:${other.id}` }), [], 'what another’s owner did')
      equal(
        await found({ from: new Date(Date.now() + 60_000).toISOString() }),
        [],
        'what is to come',
      )
      equal(await found({ to: '2020-01-01T00:00:00Z' }), [], 'what was long ago')
    },
  },
]
