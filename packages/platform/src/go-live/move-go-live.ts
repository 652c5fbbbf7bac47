import { actOf, type By } from '../commit/act-of.ts'
import type { PlatformChange } from '../commit/platform-change.ts'
import type { PlatformActName } from '../commit/platform-commit.ts'
import { type PlatformDecision, refuse } from '../decision.ts'
import type { GoLiveView } from '../service.ts'
import type { GoLiveRequest, GoLiveTerms } from './go-live-request.ts'
import { type GoLiveTransition, goLiveTransitionOf } from './transitions.ts'

/** What somebody does to a request, and what they say to it. */
export interface GoLiveMove {
  readonly act: GoLiveTransition['act']
  readonly as: GoLiveTransition['by']
  /** the key of the bank in whose chain it is written down */
  readonly bank: string
  /** the question, the answer or the reason */
  readonly note: string | null
  /** those that are otherwise from now on; null: they stay */
  readonly terms: GoLiveTerms | null
}

const ACTS: Readonly<Record<GoLiveTransition['act'], PlatformActName>> = {
  review: 'go-live.reviewed',
  ask: 'go-live.asked',
  answer: 'go-live.answered',
  approve: 'go-live.approved',
  reject: 'go-live.rejected',
}

/** Moves a request by a row of the table, and not otherwise. An approval of a real one grants what it asked for. */
export function moveGoLive(
  { request, steps }: GoLiveView,
  move: GoLiveMove,
  by: By,
): PlatformDecision<GoLiveView> {
  const { id, status } = request
  const row = goLiveTransitionOf(status, move.act)
  if (row?.by !== move.as) {
    return refuse({ code: 'go_live_status', requestId: id, status, act: move.act })
  }
  const terms = move.terms ?? request.terms
  const moved: GoLiveRequest = { ...request, terms, status: row.to, updatedAtMs: by.atMs }
  const at = { requestId: id, number: steps.length + 1, atMs: by.atMs, actor: by.actor }
  const step = { ...at, status: row.to, note: move.note }
  const subject = { bank: move.bank, subject: id }
  return {
    ok: true,
    request: moved,
    steps: [...steps, step],
    changes: [
      { kind: 'move-go-live', id, from: [row.from], step, terms: move.terms },
      ...grant(moved),
    ],
    act: actOf(by, { ...subject, act: ACTS[move.act] }),
  }
}

function grant({ status, rehearsal, organisationId, terms }: GoLiveRequest): PlatformChange[] {
  if (status !== 'approved' || rehearsal) return []
  const { scopes, rails } = terms
  return [{ kind: 'grant-live', organisationId, scopes, rails }]
}
