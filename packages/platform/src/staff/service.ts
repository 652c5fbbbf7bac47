import { staffActs } from '../acts/staff-acts.ts'
import { staffAt } from '../commit/act-of.ts'
import { type PlatformAnswer, refuse } from '../decision.ts'
import { mayReview } from '../go-live/may-review.ts'
import { type GoLiveMove, moveGoLive } from '../go-live/move-go-live.ts'
import { groundOf } from '../go-live/service.ts'
import { organisationOf } from '../organisations/organisation.ts'
import type { PlatformPorts } from '../ports/platform-ports.ts'
import type { GoLiveView, StaffMember, StaffService } from '../service.ts'
import { givePlan } from './give-plan.ts'
import { partnersOf, viewPartner } from './partners.ts'
import { setStatusAndTell } from './set-status-and-tell.ts'
import { tellSubmitter } from './tell.ts'

/** What the bank's staff decide of those who build on it. */
export function staffService(ports: PlatformPorts): StaffService {
  const move = (staff: StaffMember, requestId: string, act: StaffAct, note: string | null) =>
    decide(ports, staff, requestId, { act, note })
  return {
    goLiveReviews: (staff, statuses, limit) => reviews(ports, staff, statuses, limit),
    async goLiveReview(staff, requestId) {
      const found = await find(ports, staff, requestId)
      if (!found.ok) return found
      const organisation = await ports.store.organisations.get(found.request.organisationId)
      if (!organisation) return refuse({ code: 'go_live_not_found', requestId })
      return { ...found, ground: await groundOf(ports, organisation) }
    },
    organisations: (staff, text) => partnersOf(ports.store, staff, text),
    partner: (staff, organisation, today) => viewPartner(ports.store, staff, organisation, today),
    acts: (staff, asked) => staffActs(ports.store, staff, asked),
    givePlan: (staff, organisationId, planId, today) =>
      givePlan(ports, staff, { organisationId, planId, today }),
    review: (staff, requestId) => move(staff, requestId, 'review', null),
    approve: (staff, requestId) => move(staff, requestId, 'approve', null),
    ask: (staff, requestId, question) => move(staff, requestId, 'ask', question),
    reject: (staff, requestId, reason) => move(staff, requestId, 'reject', reason),
    suspend: (staff, applicationId, reason) =>
      setStatus(ports, staff, { applicationId, status: 'suspended', reason }),
    reinstate: (staff, applicationId) =>
      setStatus(ports, staff, { applicationId, status: 'active' }),
  }
}

type StaffAct = Exclude<GoLiveMove['act'], 'answer'>

/** Rehearsals are one organisation's own; real ones are the bank's queue. */
async function reviews(
  { store }: PlatformPorts,
  ...[staff, statuses, limit]: Parameters<StaffService['goLiveReviews']>
): ReturnType<StaffService['goLiveReviews']> {
  const organisationId = organisationOf(staff.bankKey)
  const candidates =
    organisationId === undefined
      ? await store.goLive.waiting(statuses, limit)
      : (await store.goLive.ofOrganisation(organisationId)).toReversed()
  const seen = candidates.filter((one) => mayReview(staff.bankKey, one))
  return seen.filter(({ status }) => statuses.includes(status)).slice(0, limit)
}

async function find(
  { store }: PlatformPorts,
  { bankKey }: StaffMember,
  requestId: string,
): Promise<PlatformAnswer<GoLiveView>> {
  const request = await store.goLive.get(requestId)
  if (!request || !mayReview(bankKey, request)) {
    return refuse({ code: 'go_live_not_found', requestId })
  }
  return { ok: true, request, steps: await store.goLive.steps(requestId) }
}

async function decide(
  ports: PlatformPorts,
  staff: StaffMember,
  requestId: string,
  { act, note }: { readonly act: StaffAct; readonly note: string | null },
): ReturnType<StaffService['review']> {
  const found = await find(ports, staff, requestId)
  if (!found.ok) return found
  const by = staffAt(staff.staffId, ports.wall.nowMs())
  const move = { act, as: 'staff', bank: staff.bankKey, note, terms: null } as const
  const moved = moveGoLive(found, move, by)
  if (!moved.ok || act === 'review') return moved
  const mails = await tellSubmitter(ports, moved.request, act)
  return { ...moved, changes: [...moved.changes, ...mails] }
}

function setStatus(
  ports: PlatformPorts,
  { staffId, bankKey }: StaffMember,
  asked: Parameters<typeof setStatusAndTell>[1],
): ReturnType<StaffService['suspend']> {
  return setStatusAndTell(ports, asked, bankKey, staffAt(staffId, ports.wall.nowMs()))
}
