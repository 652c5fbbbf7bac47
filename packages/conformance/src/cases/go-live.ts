import type { Schema } from '@wekeza/contract'
import type { Ask } from '../bench/ask.ts'
import type { Bench } from '../bench/bench.ts'
import { codeOf } from '../bench/exchange.ts'
import { equal } from '../bench/expect.ts'
import type { Case } from '../case.ts'
import { applicationAsk, newApplication, staffOf } from '../world/applications.ts'
import { newDeveloper, type Owner } from '../world/developers.ts'
import { answer, ask, rehearsal, submissionAsk } from '../world/go-live.ts'
import { mailsBy } from '../world/mails.ts'
import { residents } from '../world/residents.ts'

type Detail = Schema<'GoLiveRequestDetail'>

function readRequest(
  bench: Bench,
  owner: Awaited<ReturnType<typeof rehearsal>>['owner'],
): Promise<Detail> {
  return bench.done({ operation: 'getGoLive', ...owner })
}

async function queue(bench: Bench, token: string, status?: Schema<'GoLiveStatus'>) {
  const query: Ask['query'] = status ? { status } : {}
  const { data } = await bench.done({ operation: 'listGoLiveReviews', token, query })
  return data.map(({ id }) => id)
}

async function liveOf(bench: Bench, { token, organisationId }: Owner) {
  const params = { organisation_id: organisationId }
  return (await bench.done({ operation: 'getOrganisation', token, params })).live
}

export const goLiveCases: readonly Case[] = [
  {
    id: 'GOL-001',
    name: 'A rehearsal goes the whole way, each step is kept, and its approval grants nothing',
    operation: 'approveGoLive',
    async run(bench) {
      const { reviewer, owner } = await rehearsal(bench, 'more_information')
      equal((await readRequest(bench, owner)).status, 'more_information', 'the status')
      const scopes = ['consents.manage']
      const documents = [{ name: 'Licence', url: 'https://soko.example/licence.pdf' }]
      const body = { answer: 'Shops in Nairobi.', scopes, documents }
      const answered = await bench.done({ operation: 'answerGoLive', ...owner, body })
      equal([answered.scopes, answered.documents], [scopes, documents], 'what the answer changed')
      await ask(bench, reviewer)
      await answer(bench, owner)
      await bench.done({ operation: 'approveGoLive', ...reviewer })
      const { status, history } = await readRequest(bench, owner)
      equal(status, 'approved', 'the status')
      const steps = history.map(({ number, status, note }) => [number, status, note])
      const question = 'Who are your customers?'
      const reply = 'Shops in Nairobi.'
      equal(
        steps,
        [
          [1, 'submitted', null],
          [2, 'in_review', null],
          [3, 'more_information', question],
          [4, 'in_review', reply],
          [5, 'more_information', question],
          [6, 'in_review', reply],
          [7, 'approved', null],
        ],
        'the steps',
      )
      const settled = await residents(bench)
      const kinds = history.map(({ actor }) => actor.kind)
      const [d, s] = ['developer', 'staff']
      equal(kinds, [d, s, s, d, s, d, s], 'who acted')
      const seen = history.flatMap(({ actor }) => actor.id ?? [])
      equal([...new Set(seen)], [settled.owner.id], 'whom of them their organisation sees')
      equal(await liveOf(bench, settled.owner), null, 'what was granted')
      const live = applicationAsk(settled.owner, { environment: 'live' })
      await bench.refused(live, 'not_live')
    },
  },
  {
    id: 'GOL-002',
    name: 'The staff see who acted and how fit the organisation is; a rejection tells its reason',
    operation: 'rejectGoLive',
    async run(bench) {
      const { id, reviewer, owner } = await rehearsal(bench, 'in_review')
      const body = { reason: 'Too little is said.' }
      const rejected = await bench.done({ operation: 'rejectGoLive', ...reviewer, body })
      equal([rejected.id, rejected.status], [id, 'rejected'], 'the request')
      const actors = rejected.history.map(({ actor }) => actor.id)
      const settled = await residents(bench)
      equal(actors, [settled.owner.id, 'stf_amina', 'stf_amina'], 'who acted')
      equal(rejected.readiness.organisation_id, settled.owner.organisationId, 'whose readiness')
      const { history } = await readRequest(bench, owner)
      equal(history.at(-1)?.note, body.reason, 'the reason')
    },
  },
  {
    id: 'GOL-003',
    name: 'A rehearsal is put before the staff of its organisation’s own test bank, under its status, and before nobody else',
    operation: 'listGoLiveReviews',
    async run(bench) {
      const { id, reviewer } = await rehearsal(bench)
      const { otherClient } = await residents(bench)
      equal(
        (await queue(bench, reviewer.token)).includes(id),
        true,
        'whether it is among those that are open',
      )
      equal(
        (await queue(bench, reviewer.token, 'in_review')).includes(id),
        false,
        'whether it is in review',
      )
      const elsewhere = await staffOf(bench, otherClient)
      equal((await queue(bench, elsewhere)).includes(id), false, 'whether others see it')
      await bench.refused(
        { operation: 'getGoLiveReview', token: elsewhere, params: reviewer.params },
        'go_live_not_found',
      )
    },
  },
  {
    id: 'GOL-004',
    name: 'A real request is for the bank’s own staff: those of a test bank neither see nor decide it',
    operation: 'submitGoLive',
    async run(bench) {
      const owner = await newDeveloper(bench)
      const { client } = await newApplication(bench, owner)
      const { id } = await bench.done(submissionAsk(owner, { rehearsal: false }))
      const token = await staffOf(bench, client)
      const params = { go_live_request_id: id }
      equal(
        (await queue(bench, token)).includes(id),
        false,
        'whether the staff of the test bank see it',
      )
      for (const operation of ['getGoLiveReview', 'reviewGoLive', 'approveGoLive'] as const) {
        await bench.refused({ operation, token, params }, 'go_live_not_found')
      }
      // One of each kind may be open.
      await bench.done(submissionAsk(owner, { rehearsal: true }))
      equal(await liveOf(bench, owner), null, 'what was granted')
    },
  },
  {
    id: 'GOL-005',
    name: 'Approved and rejected at once by twenty, a request is decided once',
    operation: 'approveGoLive',
    async run(bench) {
      const { reviewer, owner } = await rehearsal(bench, 'in_review')
      const body = { reason: 'Too little is said.' }
      const asks = Array.from({ length: 20 }, (_, at) =>
        at % 2 === 0
          ? ({ operation: 'approveGoLive', ...reviewer } as const)
          : ({ operation: 'rejectGoLive', ...reviewer, body } as const),
      )
      const answers = await Promise.all(asks.map((one) => bench.send(one)))
      equal(answers.filter(({ status }) => status === 200).length, 1, 'how many decisions counted')
      const others = new Set(answers.filter(({ status }) => status !== 200).map(codeOf))
      equal([...others], ['go_live_status'], 'the codes of the others')
      equal((await readRequest(bench, owner)).history.length, 3, 'how many steps there are')
    },
  },
  {
    id: 'GOL-006',
    name: 'Whoever submitted is mailed when the bank asks and when it decides',
    operation: 'askGoLive',
    async run(bench) {
      const { owner: submitter } = await residents(bench)
      const { reviewer, owner } = await rehearsal(bench, 'in_review')
      const { email } = submitter
      equal(await mailsBy(bench, email, () => ask(bench, reviewer)), 1, 'the mails of a question')
      await answer(bench, owner)
      const approve = { operation: 'approveGoLive', ...reviewer } as const
      equal(await mailsBy(bench, email, () => bench.done(approve)), 1, 'the mails of a decision')
    },
  },
]
