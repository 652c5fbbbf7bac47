import type { Bank, StoryStep } from '@wekeza/bank'
import { type OperationRow, operations, type Schema } from '@wekeza/contract'
import type { Host } from '../../ports/host.ts'
import type { KeptRequest } from '../../ports/request-log.ts'
import { toTime } from '../../wire/to-time.ts'
import { toTimelineStep } from '../../wire/to-timeline-step.ts'

type Step = Schema<'TimelineStep'>

/**
 * What became of a request, in the order of its bank's time: the consent that it was held against, how the money was
 * booked, the events that tell of it and each try to deliver them. The bank is read only where there is something to find.
 */
export async function timelineOf({ banks }: Host, kept: KeptRequest): Promise<Step[]> {
  const { applicationId, resourceId, bankKey } = kept
  const sinceMs = kept.bankAtMs ?? kept.atMs
  const first: Step = { kind: 'request', at: toTime(sinceMs), status: kept.status }
  const consentId = checkedConsent(kept)
  if (consentId === null && resourceId === null) return [first]
  const { bank } = await banks.open(bankKey)
  const [checks, story] = await Promise.all([
    consentId === null ? [] : consentStep(bank, kept, consentId, sinceMs),
    resourceId === null ? [] : bank.stories.of(applicationId, { resourceId, sinceMs }),
  ])
  return [first, ...checks, ...story.map((step: StoryStep) => toTimelineStep(step))]
}

/** The steps of the pipeline that come no sooner than the consent; nothing refused a request that went well. */
const CONSENT_ASKED: readonly (string | null)[] = ['checkConsent', 'runOperation', null]

/** A retry gets its first answer before anybody asks for its consent. */
function checkedConsent({ operationId, refusedBy, replayed, consentId }: KeptRequest) {
  const rows: Readonly<Record<string, OperationRow>> = operations
  const wanted = operationId === null ? null : rows[operationId]?.consent
  return wanted && !replayed && CONSENT_ASKED.includes(refusedBy) ? consentId : null
}

async function consentStep(
  bank: Bank,
  { applicationId, refusedBy }: KeptRequest,
  consentId: string,
  atMs: number,
): Promise<Step[]> {
  const consent = await bank.consents.owned(applicationId, consentId)
  const allowed = refusedBy !== 'checkConsent'
  const consent_status = consent?.status ?? null
  return [{ kind: 'consent', at: toTime(atMs), consent_id: consentId, allowed, consent_status }]
}
