import type { OperationRow, Schema } from '@wekeza/contract'
import { unknownLike } from '../../access/own.ts'
import type { Ask } from '../../bench/ask.ts'
import type { Bench } from '../../bench/bench.ts'
import { present } from '../../bench/expect.ts'
import type { Case } from '../../case.ts'
import { asIfAbsent } from '../../world/as-if-absent.ts'
import { anew } from '../../world/key.ts'
import { residents } from '../../world/residents.ts'
import { scenes } from '../../world/scenes.ts'
import { cellCases } from './cell-cases.ts'

type Role = Schema<'Role'>

/** What a role is too small for: owners govern who is a member and the way to live, developers the rest. */
function tooSmall({ tag }: OperationRow): readonly Exclude<Role, 'owner'>[] {
  return tag === 'Applications' ? ['viewer'] : ['viewer', 'developer']
}

const roles = cellCases({
  code: 'role_not_allowed',
  does: 'refuses members whose role is too small, and leaves everything as it was',
  run: async (bench, row) => {
    const { ask } = await scenes[row.id](bench)
    const settled = await residents(bench)
    for (const role of tooSmall(row)) {
      const { token } = settled[role]
      await bench.refused({ ...anew(ask), token }, 'role_not_allowed')
    }
    await bench.done(ask)
  },
})

/** Whoever has no part in it learns nothing of it. */
async function unseen(
  bench: Bench,
  { id, caller }: OperationRow,
  name: 'organisation_id' | 'application_id',
): Promise<void> {
  const { ask } = await scenes[id](bench)
  const { owner, stranger, otherClient } = await residents(bench)
  const code = name === 'organisation_id' ? 'organisation_not_found' : 'application_not_found'
  const own = present(ask.params?.[name], `the ${name} of the scene`)
  const about = (token: string | undefined) => (named: string) =>
    anew({ ...ask, token: present(token, 'a token'), params: { ...ask.params, [name]: named } })
  if (caller === 'developer') {
    await asIfAbsent(bench, code, [own, unknownLike(own)], about(stranger.token))
  }
  const theirs = name === 'organisation_id' ? stranger.organisationId : otherClient.clientId
  const token = caller === 'developer' ? owner.token : ask.token
  await asIfAbsent(bench, code, [theirs, unknownLike(theirs)], about(token))
  await bench.done(ask)
}

const organisations = cellCases({
  code: 'organisation_not_found',
  does: 'refuses an organisation of others as it refuses none',
  run: (bench, row) => unseen(bench, row, 'organisation_id'),
})

const applications = cellCases({
  code: 'application_not_found',
  does: 'refuses an application of others as it refuses none',
  run: (bench, row) => unseen(bench, row, 'application_id'),
})

const members = cellCases({
  code: 'member_not_found',
  does: 'refuses somebody of another organisation as it refuses nobody',
  run: async (bench, { id }) => {
    const { ask } = await scenes[id](bench)
    const { stranger } = await residents(bench)
    const about = (developer_id: string): Ask => ({
      ...ask,
      params: { ...ask.params, developer_id },
    })
    await asIfAbsent(bench, 'member_not_found', [stranger.id, unknownLike(stranger.id)], about)
    await bench.done(ask)
  },
})

const lastOwner = cellCases({
  code: 'last_owner',
  does: 'refuses to leave an organisation without an owner',
  run: async (bench, { id }) => {
    const { ask } = await scenes[id](bench)
    const { owner } = await residents(bench)
    const params = { ...ask.params, developer_id: owner.id }
    const body = id === 'changeMember' ? { body: { role: 'developer' } } : {}
    await bench.refused({ ...ask, params, ...body }, 'last_owner')
  },
})

export const organisationRefusals: readonly Case[] = [
  ...roles,
  ...organisations,
  ...applications,
  ...members,
  ...lastOwner,
]
