import type { OperationId, Schema } from '@wekeza/contract'
import { newApplication, staffOf } from '../applications.ts'
import { rehearsal, submissionAsk } from '../go-live.ts'
import { residents } from '../residents.ts'
import type { SceneMaker } from '../scene.ts'

/** An owner about a request that stands so. */
function owning(
  operation: 'getGoLive' | 'answerGoLive',
  status: Schema<'GoLiveStatus'>,
  sent: object = {},
): SceneMaker {
  return async (bench) => {
    const { owner } = await rehearsal(bench, status)
    return { ask: { operation, ...owner, ...sent }, grant: null }
  }
}

/** One of the staff about a request that stands so. */
function reviewing(
  operation: OperationId,
  status: Schema<'GoLiveStatus'>,
  sent: object = {},
): SceneMaker {
  return async (bench) => {
    const { reviewer } = await rehearsal(bench, status)
    return { ask: { operation, ...reviewer, ...sent }, grant: null }
  }
}

function listing(operation: 'listGoLive' | 'getGoLiveReadiness'): SceneMaker {
  return async (bench) => {
    const { owner } = await residents(bench)
    const params = { organisation_id: owner.organisationId }
    return { ask: { operation, token: owner.token, params }, grant: null }
  }
}

/** On an application of the residents' bank, by its staff. */
function governing(operation: 'suspendApplication' | 'reinstateApplication'): SceneMaker {
  return async (bench) => {
    const { owner, client } = await residents(bench)
    const { application } = await newApplication(bench, owner)
    const token = await staffOf(bench, client)
    const params = { application_id: application.id }
    const reason = { body: { reason: 'Its secret was published.' } }
    const sent = operation === 'suspendApplication' ? reason : {}
    return { ask: { operation, token, params, ...sent }, grant: null }
  }
}

export const goLiveScenes = {
  submitGoLive: async (bench) => {
    // Whatever is open is rejected first.
    await rehearsal(bench, 'rejected')
    const { owner } = await residents(bench)
    return { ask: submissionAsk(owner), grant: null }
  },
  listGoLive: listing('listGoLive'),
  getGoLive: owning('getGoLive', 'submitted'),
  answerGoLive: owning('answerGoLive', 'more_information', {
    body: { answer: 'Shops in Nairobi.' },
  }),
  getGoLiveReadiness: listing('getGoLiveReadiness'),
  listGoLiveReviews: async (bench) => {
    const { client } = await residents(bench)
    const token = await staffOf(bench, client)
    return { ask: { operation: 'listGoLiveReviews', token }, grant: null }
  },
  getGoLiveReview: reviewing('getGoLiveReview', 'submitted'),
  reviewGoLive: reviewing('reviewGoLive', 'submitted'),
  approveGoLive: reviewing('approveGoLive', 'in_review'),
  askGoLive: reviewing('askGoLive', 'in_review', { body: { question: 'Who are they?' } }),
  rejectGoLive: reviewing('rejectGoLive', 'in_review', { body: { reason: 'Too little.' } }),
  suspendApplication: governing('suspendApplication'),
  reinstateApplication: governing('reinstateApplication'),
} satisfies Partial<Record<OperationId, SceneMaker>>
