import { actOf, developerAt, PLATFORM } from '../commit/act-of.ts'
import { type PlatformDecision, type PlatformRefusal, refuse } from '../decision.ts'
import type { Standing } from '../members/require-member.ts'
import type { Known, PlatformPorts } from '../ports/platform-ports.ts'
import type { GoLiveView } from '../service.ts'
import type { GoLiveRequest, GoLiveTerms } from './go-live-request.ts'
import { goLiveTransitions } from './transitions.ts'

/** Asks for live credentials; of each kind one request of an organisation is open at a time. */
export function submitGoLive(
  { organisation, member }: Standing,
  before: readonly GoLiveRequest[],
  asked: { readonly rehearsal: boolean; readonly terms: GoLiveTerms },
  { ids, known }: Pick<PlatformPorts, 'ids' | 'known'>,
  nowMs: number,
): PlatformDecision<GoLiveView> {
  const { rehearsal, terms } = asked
  const fault = checkTerms(terms, known)
  if (fault) return fault
  const open = before.find((one) => one.rehearsal === rehearsal && isOpen(one))
  if (open) return refuse({ code: 'go_live_open', requestId: open.id })
  const by = developerAt(member.developerId, nowMs)
  const request: GoLiveRequest = {
    id: ids.next('glr'),
    organisationId: organisation.id,
    rehearsal,
    terms,
    status: 'submitted',
    submittedBy: member.developerId,
    submittedAtMs: nowMs,
    updatedAtMs: nowMs,
  }
  const at = { requestId: request.id, number: 1, atMs: nowMs, actor: by.actor }
  const step = { ...at, status: request.status, note: null }
  const facts = { rehearsal: rehearsal ? 'yes' : 'no', scopes: terms.scopes, rails: terms.rails }
  return {
    ok: true,
    request,
    steps: [step],
    changes: [{ kind: 'insert-go-live', request, step }],
    act: actOf(by, { bank: PLATFORM, act: 'go-live.submitted', subject: request.id, facts }),
  }
}

/** Whether anything can still become of it. */
export function isOpen({ status }: Pick<GoLiveRequest, 'status'>): boolean {
  return goLiveTransitions.some(({ from }) => from === status)
}

/** Only what there is at the live bank can be asked for. */
export function checkTerms(
  { scopes, rails }: Pick<GoLiveTerms, 'scopes' | 'rails'>,
  { applicationScopes, customerScopes, testScopes, rails: knownRails }: Known,
): PlatformRefusal | undefined {
  const grantable = [...applicationScopes, ...customerScopes]
  const live = grantable.filter((scope) => !testScopes.includes(scope))
  return checkAmong(scopes, live) ?? checkAmong(rails, knownRails)
}

function checkAmong(
  asked: readonly string[],
  allowed: readonly string[],
): PlatformRefusal | undefined {
  const beyond = asked.filter((one) => !allowed.includes(one))
  return beyond.length > 0 ? refuse({ code: 'scope_not_approved', beyond, allowed }) : undefined
}
