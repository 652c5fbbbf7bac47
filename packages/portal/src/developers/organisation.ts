import type { Membership } from '@wekeza/sdk'
import { createContext, use } from 'react'

const Chosen = createContext<Membership | null>(null)

/** Around the pages of one organisation. */
export const OrganisationOf = Chosen.Provider

/**
 * The organisation that the address names, and the role that the developer has in it: `organisation_id`,
 * `organisation_name`, `role`.
 * @throws outside of the pages beneath `/developers/{organisation}`
 */
export function useOrganisation(): Membership {
  const organisation = use(Chosen)
  if (organisation === null) throw new Error('useOrganisation is for pages of an organisation')
  return organisation
}

const KEPT_AS = 'wekeza.organisation'

/** The organisation that was looked at last, or else the oldest. */
export function firstOrganisation(memberships: readonly Membership[]): Membership | undefined {
  const kept = localStorage.getItem(KEPT_AS)
  return memberships.find(({ organisation_id }) => organisation_id === kept) ?? memberships[0]
}

export const keepOrganisation = (id: string) => localStorage.setItem(KEPT_AS, id)
