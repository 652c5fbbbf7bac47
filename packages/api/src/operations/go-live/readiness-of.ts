import type { OperationId } from '@wekeza/contract'
import type { ReadinessGround, ReadinessProbe } from '@wekeza/platform'
import { EVIDENCE_REQUESTS_MAX } from '../../limits.ts'
import type { Host } from '../../ports/host.ts'
import type { KeptRequest, RequestLog } from '../../ports/request-log.ts'
import { toOrganisationReadiness } from '../../wire/to-organisation-readiness.ts'

const DONE = { from: 200, to: 299 }

/** How fit an organisation is, by what its test applications asked and by how their webhooks stood the probes. */
export async function readinessOf({ platform, requests }: Host, ground: ReadinessGround) {
  const { applications, organisation, sinceMs } = ground
  const applicationIds = applications.map(({ id }) => id)
  const limit = EVIDENCE_REQUESTS_MAX
  // The oldest first, so that those of one moment stay in the order in which they came.
  const kept = (await requests.list({ applicationIds, fromMs: sinceMs, limit })).toReversed()
  const probes = kept.flatMap(probesOf)
  const readiness = platform.service.readiness.score({ requests: kept, probes, applications })
  return toOrganisationReadiness(organisation.id, readiness, {
    made_payment: await hasMade('createPayment', requests, ground),
    made_webhook: await hasMade('createWebhook', requests, ground),
  })
}

/** Asked by itself: in much traffic the one that counts is not among the last. */
async function hasMade(
  operationId: OperationId,
  requests: RequestLog,
  { applications, sinceMs }: ReadinessGround,
): Promise<boolean> {
  const applicationIds = applications.map(({ id }) => id)
  const asked = { applicationIds, fromMs: sinceMs, operationId, status: DONE, limit: 1 }
  return (await requests.list(asked)).length > 0
}

/** Whoever takes a sound message twice, or two in the wrong order, has taken deliveries that were signed as all are. */
function probesOf({ atMs, probe }: KeptRequest): ReadinessProbe[] {
  if (!probe) return []
  const { kind, passed } = probe
  const shown: ReadinessProbe[] = []
  if (kind === 'bad_signature' || kind === 'duplicate') shown.push({ atMs, kind, passed })
  if (kind === 'duplicate' || kind === 'reorder') shown.push({ atMs, kind: 'delivery', passed })
  return shown
}
