import type { PlatformGuard } from '../../commit/platform-change.ts'
import { isOpen } from '../../go-live/submit-go-live.ts'
import type { ChangeOf } from './apply-change.ts'
import type { Journal } from './journal.ts'
import { requireRow } from './require-row.ts'
import type { Tables } from './tables.ts'

export function insertGoLive(
  { organisations, goLive, steps }: Tables,
  { request, step }: ChangeOf<'insert-go-live'>,
  journal: Journal,
): PlatformGuard | undefined {
  requireRow(organisations, request.organisationId)
  const others = [...goLive.values()].filter(
    ({ organisationId, rehearsal }) =>
      organisationId === request.organisationId && rehearsal === request.rehearsal,
  )
  if (others.some(isOpen)) return 'go-live'
  journal.insert(goLive, request.id, request)
  journal.insert(steps, `${step.requestId} ${step.number}`, step)
  return undefined
}

export function moveGoLive(
  { goLive, steps }: Tables,
  { id, from, step, terms }: ChangeOf<'move-go-live'>,
  journal: Journal,
): PlatformGuard | undefined {
  const before = goLive.get(id)
  if (!before || !from.includes(before.status)) return 'go-live'
  const moved = { status: step.status, updatedAtMs: step.atMs, terms: terms ?? before.terms }
  journal.put(goLive, id, { ...before, ...moved })
  journal.insert(steps, `${step.requestId} ${step.number}`, step)
  return undefined
}

export function grantLive(
  { organisations }: Tables,
  { organisationId, scopes, rails }: ChangeOf<'grant-live'>,
  journal: Journal,
): undefined {
  const before = requireRow(organisations, organisationId)
  journal.put(organisations, organisationId, { ...before, live: { scopes, rails } })
}
