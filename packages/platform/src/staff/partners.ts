import type { Application } from '../applications/application.ts'
import { planOn } from '../billing/choose-plan.ts'
import { choicesAt } from '../billing/chosen-plan.ts'
import { FIRST_PLAN_ID } from '../billing/plans.ts'
import type { GoLiveStatus } from '../go-live/go-live-request.ts'
import { mayReview } from '../go-live/may-review.ts'
import { LIVE_BANK, type Organisation, organisationOf } from '../organisations/organisation.ts'
import type { PlatformStore } from '../ports/platform-store.ts'
import type { StaffMember } from '../service.ts'

/** An organisation as the bank's staff see it. */
export interface PartnerView {
  readonly organisation: Organisation
  readonly members: number
  readonly applications: {
    readonly test: number
    readonly live: number
    readonly suspended: number
    /** the oldest first */
    readonly all: readonly Application[]
  }
  readonly planId: string
  /** of its latest request that these staff decide; null: it made none */
  readonly goLiveStatus: GoLiveStatus | null
}

/** Those whose name has a text in it or whose id it is, the oldest first; the staff of a test bank see their own organisation. */
export async function partnersOf(
  { organisations }: Pick<PlatformStore, 'organisations'>,
  { bankKey }: StaffMember,
  text = '',
): Promise<Organisation[]> {
  const own = organisationOf(bankKey)
  const seen = own === undefined ? await organisations.list() : [await organisations.get(own)]
  const wanted = text.toLowerCase()
  return seen
    .filter((one) => one !== undefined)
    .filter(({ id, name }) => id === text || name.toLowerCase().includes(wanted))
    .sort((one, other) => one.createdAtMs - other.createdAtMs || (one.id < other.id ? -1 : 1))
}

/** @param today of the staff's own bank: the plan of that day is told */
export async function viewPartner(
  store: Pick<PlatformStore, 'applications' | 'goLive' | 'members' | 'plans'>,
  { bankKey }: StaffMember,
  organisation: Organisation,
  today: string,
): Promise<PartnerView> {
  const { id } = organisation
  const [applications, requests, members, choices] = await Promise.all([
    store.applications.ofOrganisation(id),
    store.goLive.ofOrganisation(id),
    store.members.ofOrganisation(id),
    store.plans.choicesOf(id),
  ])
  const live = applications.filter((one) => one.bankKey === LIVE_BANK).length
  const suspended = applications.filter(({ status }) => status === 'suspended').length
  const latest = requests.find((request) => mayReview(bankKey, request))
  return {
    organisation,
    members: members.length,
    applications: { test: applications.length - live, live, suspended, all: applications },
    planId: planOn(today, choicesAt(bankKey, choices), FIRST_PLAN_ID),
    goLiveStatus: latest?.status ?? null,
  }
}
