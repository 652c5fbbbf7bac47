import type { Body, Schema } from '@wekeza/contract'
import type { Bench } from '../bench/bench.ts'
import { staffOf } from './applications.ts'
import type { Owner } from './developers.ts'
import { newKey } from './key.ts'
import { type Residents, residents } from './residents.ts'

type Detail = Schema<'GoLiveRequestDetail'>
type Status = Detail['status']

/** What an organisation says of itself; decided by the staff of its own test bank. */
export const SUBMISSION: Body<'submitGoLive'> = {
  rehearsal: true,
  legal_name: 'Soko Pay Limited',
  registration_number: 'PVT-2026-0042',
  country: 'KE',
  use_case: 'Shops take payments from their customers’ accounts.',
  documents: [{ name: 'Certificate', url: 'https://soko.example/certificate.pdf' }],
  scopes: ['consents.manage', 'payments.write'],
  rails: ['pesalink'],
}

export function submissionAsk({ token, organisationId }: Owner, differing: object = {}) {
  const params = { organisation_id: organisationId }
  const body = { ...SUBMISSION, ...differing }
  return { operation: 'submitGoLive', token, params, key: newKey(), body } as const
}

/** What the staff of a bank do to a request. */
export interface Reviewer {
  readonly token: string
  readonly params: { readonly go_live_request_id: string }
}

/** The residents’ rehearsal, as it stands after these moves; one that was open before has been rejected. */
export async function rehearsal(bench: Bench, until: Status = 'submitted') {
  const settled = await residents(bench)
  await rejectOpen(bench, settled)
  const { id } = await bench.done(submissionAsk(settled.owner))
  const reviewer = await reviewerOf(bench, settled, id)
  if (until !== 'submitted') await bench.done({ operation: 'reviewGoLive', ...reviewer })
  if (until === 'more_information') await ask(bench, reviewer)
  if (until === 'approved') await bench.done({ operation: 'approveGoLive', ...reviewer })
  if (until === 'rejected') await reject(bench, reviewer)
  return { id, reviewer, ...named(settled.owner, id) }
}

/** How its owner names a request. */
function named({ token, organisationId }: Owner, id: string) {
  const params = { organisation_id: organisationId, go_live_request_id: id }
  return { owner: { token, params } as const }
}

async function reviewerOf(bench: Bench, { client }: Residents, id: string): Promise<Reviewer> {
  return { token: await staffOf(bench, client), params: { go_live_request_id: id } }
}

/** One of each kind may be open: a case before may have left one. */
async function rejectOpen(bench: Bench, settled: Residents): Promise<void> {
  const { token, organisationId } = settled.owner
  const params = { organisation_id: organisationId }
  const { data } = await bench.done({ operation: 'listGoLive', token, params })
  for (const { id, status, rehearsal } of data) {
    if (!rehearsal || status === 'approved' || status === 'rejected') continue
    const reviewer = await reviewerOf(bench, settled, id)
    if (status === 'submitted') await bench.done({ operation: 'reviewGoLive', ...reviewer })
    if (status === 'more_information') await answer(bench, named(settled.owner, id).owner)
    await reject(bench, reviewer)
  }
}

export function ask(bench: Bench, reviewer: Reviewer) {
  const body = { question: 'Who are your customers?' }
  return bench.done({ operation: 'askGoLive', ...reviewer, body })
}

export function reject(bench: Bench, reviewer: Reviewer) {
  const body = { reason: 'Too little is said.' }
  return bench.done({ operation: 'rejectGoLive', ...reviewer, body })
}

export function answer(
  bench: Bench,
  owner: Awaited<ReturnType<typeof rehearsal>>['owner'],
): Promise<Detail> {
  return bench.done({ operation: 'answerGoLive', ...owner, body: { answer: 'Shops in Nairobi.' } })
}
