import type { Bench } from '../bench/bench.ts'
import { codeOf } from '../bench/exchange.ts'
import { equal, present } from '../bench/expect.ts'
import type { Case } from '../case.ts'
import { applicationAsk, newApplication, staffOf } from '../world/applications.ts'
import {
  confirm,
  invite,
  newDeveloper,
  newMember,
  type Owner,
  signIn,
} from '../world/developers.ts'
import { tokenFromMail } from '../world/mails.ts'
import { residents } from '../world/residents.ts'

async function rolesIn(bench: Bench, { token, organisationId }: Owner) {
  const params = { organisation_id: organisationId }
  const { data } = await bench.done({ operation: 'listMembers', token, params })
  return new Map(data.map(({ developer_id, role }) => [developer_id, role]))
}

function change(
  bench: Bench,
  by: Owner,
  developer_id: string,
  role: 'viewer' | 'developer' | 'owner',
) {
  const params = { organisation_id: by.organisationId, developer_id }
  return bench.done({ operation: 'changeMember', token: by.token, params, body: { role } })
}

async function actsOf(bench: Bench, token: string, organisation_id: string) {
  const params = { organisation_id }
  return (await bench.done({ operation: 'listOrganisationActs', token, params })).data
}

export const organisationCases: readonly Case[] = [
  {
    id: 'ORG-001',
    name: 'Whoever is invited joins with the role that was meant, and no organisation of their own',
    operation: 'inviteMember',
    async run(bench) {
      const owner = await newDeveloper(bench)
      const { id, token } = await newMember(bench, owner, 'developer')
      const { memberships } = await bench.done({ operation: 'getDeveloper', token })
      const joined = memberships.map(({ organisation_id, role }) => [organisation_id, role])
      equal(joined, [[owner.organisationId, 'developer']], 'the memberships')
      equal((await rolesIn(bench, owner)).get(id), 'developer', 'the role in the list of members')
    },
  },
  {
    id: 'ORG-002',
    name: 'Somebody who has an account joins beside their own organisation',
    operation: 'confirmEmail',
    async run(bench) {
      const [owner, guest] = [await newDeveloper(bench), await newDeveloper(bench)]
      await invite(bench, owner, guest.email, 'viewer')
      equal(
        (await rolesIn(bench, owner)).has(guest.id),
        false,
        'whether they joined by being invited',
      )
      const { memberships } = await confirm(bench, await tokenFromMail(bench, guest.email))
      const joined = memberships.map(({ organisation_id, role }) => [organisation_id, role])
      const wanted = [
        [guest.organisationId, 'owner'],
        [owner.organisationId, 'viewer'],
      ]
      equal(joined, wanted, 'the memberships')
    },
  },
  {
    id: 'ORG-003',
    name: 'Another role counts from the next request on',
    operation: 'changeMember',
    async run(bench) {
      const owner = await newDeveloper(bench)
      const { id, token } = await newMember(bench, owner, 'viewer')
      const ask = () => applicationAsk({ token, organisationId: owner.organisationId })
      await bench.refused(ask(), 'role_not_allowed')
      equal((await change(bench, owner, id, 'developer')).role, 'developer', 'the role')
      await bench.done(ask())
      await change(bench, owner, id, 'viewer')
      await bench.refused(ask(), 'role_not_allowed')
    },
  },
  {
    id: 'ORG-004',
    name: 'Whoever is removed finds nothing of the organisation with the next request',
    operation: 'removeMember',
    async run(bench) {
      const owner = await newDeveloper(bench)
      const { id, token } = await newMember(bench, owner, 'developer')
      const params = { organisation_id: owner.organisationId }
      await bench.done({ operation: 'listApplications', token, params })
      const named = { ...params, developer_id: id }
      await bench.done({ operation: 'removeMember', token: owner.token, params: named })
      await bench.refused(
        { operation: 'listApplications', token, params },
        'organisation_not_found',
      )
      equal((await rolesIn(bench, owner)).has(id), false, 'whether they are listed')
      equal(
        (await bench.done({ operation: 'listOrganisations', token })).data,
        [],
        'what is theirs',
      )
    },
  },
  {
    id: 'ORG-005',
    name: 'An invitation that was sent before somebody was removed is good no more',
    operation: 'removeMember',
    async run(bench) {
      const owner = await newDeveloper(bench)
      const { id, email } = await newMember(bench, owner, 'viewer')
      await invite(bench, owner, email, 'owner')
      const mailed = await tokenFromMail(bench, email)
      const params = { organisation_id: owner.organisationId, developer_id: id }
      await bench.done({ operation: 'removeMember', token: owner.token, params })
      const body = { token: mailed, password: 'river stone candle moth' }
      await bench.refused({ operation: 'confirmEmail', body }, 'email_token_invalid')
      equal((await rolesIn(bench, owner)).has(id), false, 'whether they are back')
    },
  },
  {
    id: 'ORG-006',
    name: 'An owner may leave once another one stays',
    operation: 'removeMember',
    async run(bench) {
      const owner = await newDeveloper(bench)
      const { id } = await newMember(bench, owner, 'developer')
      const params = { organisation_id: owner.organisationId, developer_id: owner.id }
      const leave = { operation: 'removeMember', token: owner.token, params } as const
      await bench.refused(leave, 'last_owner')
      await change(bench, owner, id, 'owner')
      await bench.done(leave)
    },
  },
  {
    id: 'ORG-007',
    name: 'Of two owners who remove each other at once, one stays',
    operation: 'removeMember',
    async run(bench) {
      const one = await newDeveloper(bench)
      const other = await newMember(bench, one, 'owner')
      const remove = (token: string, developer_id: string) => {
        const params = { organisation_id: one.organisationId, developer_id }
        return bench.send({ operation: 'removeMember', token, params })
      }
      const answers = await Promise.all([remove(one.token, other.id), remove(other.token, one.id)])
      equal(answers.filter(({ status }) => status === 200).length, 1, 'how many removals counted')
      const refused = present(
        answers.map(codeOf).find((code) => code !== undefined),
        'a refusal',
      )
      equal(
        ['last_owner', 'organisation_not_found', 'member_not_found'].includes(refused),
        true,
        refused,
      )
      const left = await Promise.all(
        [one.email, other.email].map(async (email) => {
          const token = await signIn(bench, email)
          return (await bench.done({ operation: 'listOrganisations', token })).data
        }),
      )
      equal(
        left.flat().map(({ role }) => role),
        ['owner'],
        'who is left',
      )
    },
  },
  {
    id: 'ORG-008',
    name: 'Everybody in it sees the same members, and nobody else sees any',
    operation: 'listMembers',
    async run(bench) {
      const { owner, developer, viewer, stranger } = await residents(bench)
      const params = { organisation_id: owner.organisationId }
      const seen = (token: string) => bench.done({ operation: 'listMembers', token, params })
      const all = await seen(owner.token)
      for (const { token } of [developer, viewer]) equal(await seen(token), all, 'the members')
      const ask = { operation: 'listMembers', token: stranger.token, params } as const
      await bench.refused(ask, 'organisation_not_found')
    },
  },
  {
    id: 'ORG-009',
    name: 'Its members read who did what in it, and nothing of another organisation, nor who of the bank it was',
    operation: 'listOrganisationActs',
    async run(bench) {
      const owner = await newDeveloper(bench)
      const viewer = await newMember(bench, owner, 'viewer')
      const { application, client } = await newApplication(bench, owner)
      const params = { application_id: application.id }
      const staff = await staffOf(bench, client)
      const body = { reason: 'Its secret was published.' }
      await bench.done({ operation: 'suspendApplication', token: staff, params, body })
      await change(bench, owner, viewer.id, 'developer')
      await change(bench, owner, viewer.id, 'viewer')
      const acts = await actsOf(bench, viewer.token, owner.organisationId)
      // Those of the bank are written down elsewhere: of one millisecond, either may come first.
      const [theirOwn, ofTheBank] = ['developer', 'staff'].map((kind) =>
        acts.filter(({ actor }) => actor.kind === kind),
      )
      const told = theirOwn?.map(({ act, subject }) => [act, subject.id])
      equal(
        told,
        [
          ['member.changed', viewer.id],
          ['member.changed', viewer.id],
          ['application.created', application.id],
          ['developer.confirmed', viewer.id],
          ['member.invited', owner.organisationId],
          ['developer.confirmed', owner.id],
        ],
        'what its members did',
      )
      const [suspended, ...others] = ofTheBank ?? []
      equal(
        [suspended?.act, suspended?.subject.id],
        ['application.suspended', application.id],
        'what the bank did',
      )
      equal(others.length, 0, 'what else the bank did')
      const [changed, , created] = theirOwn ?? []
      const by = [changed?.actor.id, changed?.actor.name, changed?.subject.name]
      const members = { operation: 'listMembers', token: viewer.token } as const
      const within = { organisation_id: owner.organisationId }
      const { data } = await bench.done({ ...members, params: within })
      const invited = data.find(({ developer_id }) => developer_id === viewer.id)
      equal(by, [owner.id, 'Amina Otieno', invited?.name], 'who, and whom')
      equal(suspended?.actor, { kind: 'staff', id: null, name: null }, 'who of the bank it was')
      equal(created?.subject.name, application.name, 'what the application is called')
      const other = await newDeveloper(bench)
      const theirs = await actsOf(bench, other.token, other.organisationId)
      equal(theirs.length, 1, 'what was done in another organisation')
    },
  },
]
