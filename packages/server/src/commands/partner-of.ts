import { explainFailure } from '../platform/explain-failure.ts'
import { planToday } from '../platform/give-plan.ts'
import type { Platform } from '../platform/open-platform.ts'

/** What is printed of an organisation. */
export interface Partner {
  readonly id: string
  readonly name: string
  /** whether it may call the live bank */
  readonly live: boolean
  /** that it has today */
  readonly plan: string
  readonly applications: readonly { readonly id: string; readonly bank: string }[]
}

/** @throws {Trouble} if there is no such organisation */
export async function partnerOf(platform: Platform, organisationId: string): Promise<Partner> {
  const { organisations, applications } = platform.stores.platform
  const organisation = await organisations.get(organisationId)
  if (!organisation) throw explainFailure({ code: 'organisation_not_found', organisationId })
  const [plan, own] = await Promise.all([
    planToday(platform, organisationId),
    applications.ofOrganisation(organisationId),
  ])
  return {
    ...{ id: organisation.id, name: organisation.name, live: organisation.live !== null },
    plan: plan.id,
    applications: own.map(({ id, bankKey }) => ({ id, bank: bankKey })),
  }
}
