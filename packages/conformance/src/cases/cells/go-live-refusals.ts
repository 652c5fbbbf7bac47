import type { OperationId, Schema } from '@wekeza/contract'
import { unknownLike } from '../../access/own.ts'
import type { Ask } from '../../bench/ask.ts'
import { present } from '../../bench/expect.ts'
import type { Case } from '../../case.ts'
import { staffOf } from '../../world/applications.ts'
import { asIfAbsent } from '../../world/as-if-absent.ts'
import { answer, ask as question, rehearsal, submissionAsk } from '../../world/go-live.ts'
import { residents } from '../../world/residents.ts'
import { scenes } from '../../world/scenes.ts'
import { cellCases } from './cell-cases.ts'

type Status = Schema<'GoLiveStatus'>
type Rehearsed = Awaited<ReturnType<typeof rehearsal>>

const open = cellCases({
  code: 'go_live_open',
  does: 'refuses a second rehearsal while one is open',
  run: async (bench) => {
    const { owner } = await residents(bench)
    for (const status of ['submitted', 'in_review', 'more_information'] as const) {
      await rehearsal(bench, status)
      await bench.refused(submissionAsk(owner), 'go_live_open')
    }
    await rehearsal(bench, 'rejected')
    await bench.done(submissionAsk(owner))
  },
})

/** From where each act does not go on. */
const STUCK: Readonly<Partial<Record<OperationId, readonly Status[]>>> = {
  reviewGoLive: ['in_review', 'more_information', 'approved', 'rejected'],
  approveGoLive: ['submitted', 'more_information', 'approved', 'rejected'],
  rejectGoLive: ['submitted', 'more_information', 'approved', 'rejected'],
  askGoLive: ['submitted', 'more_information', 'approved', 'rejected'],
  answerGoLive: ['submitted', 'in_review', 'approved', 'rejected'],
}

const status = cellCases({
  code: 'go_live_status',
  does: 'refuses whatever does not follow from where the request stands',
  run: async (bench, { id, caller }) => {
    const { ask } = await scenes[id](bench)
    const stuck = present(STUCK[id], `${id} in the table of what does not go on`)
    const refusing = async ({ reviewer, owner }: Rehearsed, from: Status) => {
      const named = caller === 'staff' ? reviewer : owner
      if (stuck.includes(from)) await bench.refused({ ...ask, ...named }, 'go_live_status')
    }
    const one = await rehearsal(bench)
    await refusing(one, 'submitted')
    await bench.done({ operation: 'reviewGoLive', ...one.reviewer })
    await refusing(one, 'in_review')
    await question(bench, one.reviewer)
    await refusing(one, 'more_information')
    await answer(bench, one.owner)
    await bench.done({ operation: 'approveGoLive', ...one.reviewer })
    await refusing(one, 'approved')
    await refusing(await rehearsal(bench, 'rejected'), 'rejected')
  },
})

const notFound = cellCases({
  code: 'go_live_not_found',
  does: 'refuses a request that others decide or made as it refuses none',
  run: async (bench, { id, caller }) => {
    const { ask } = await scenes[id](bench)
    const own = present(ask.params?.go_live_request_id, 'the request of the scene')
    const { stranger, otherClient } = await residents(bench)
    const elsewhere: Pick<Ask, 'token' | 'params'> =
      caller === 'staff'
        ? { token: await staffOf(bench, otherClient), params: {} }
        : { token: stranger.token, params: { organisation_id: stranger.organisationId } }
    await asIfAbsent(bench, 'go_live_not_found', [own, unknownLike(own)], (named) => ({
      ...ask,
      ...elsewhere,
      params: { ...elsewhere.params, go_live_request_id: named },
    }))
    await bench.done(ask)
  },
})

const scopes = cellCases({
  code: 'scope_not_approved',
  where: ({ id }) => id !== 'createApplication',
  does: 'refuses scopes that no application can have',
  run: async (bench, { id }) => {
    const { ask } = await scenes[id](bench)
    for (const scope of ['everything', 'operations.read', 'developers']) {
      const body = { ...(ask.body as object), scopes: [scope] }
      const key = ask.key === undefined ? {} : { key: `${ask.key}-${scope}` }
      await bench.refused({ ...ask, ...key, body }, 'scope_not_approved')
    }
    await bench.done(ask)
  },
})

export const goLiveRefusals: readonly Case[] = [...open, ...status, ...notFound, ...scopes]
