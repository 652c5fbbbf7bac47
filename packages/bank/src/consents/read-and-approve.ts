import { type Decision, refuse } from '../decision.ts'
import type { BankPorts } from '../ports/bank-ports.ts'
import { approveConsent } from './approve-consent.ts'
import type { Consent } from './consent.ts'

export interface Approving {
  readonly customerId: string
  /** the accounts that the customer chose, where the consent leaves the choice. Default: none chosen */
  readonly chosenIds?: readonly string[] | undefined
}

/** Reads what the approving customer has, and what co-holders have done, and decides. */
export async function readAndApprove(
  { store, clock, ids }: BankPorts,
  consent: Consent,
  { customerId, chosenIds }: Approving,
): Promise<Decision<{ consent: Consent }>> {
  if (!(await store.customers.get(customerId))) {
    return refuse({ code: 'persona_not_found', customerId })
  }
  const accounts = await store.accounts.ofCustomer(customerId)
  const signed = consent.status === 'awaiting_co_holder'
  const history = signed ? await store.consents.history(consent.id) : []
  const approval = { consent, customerId, accounts, chosenIds, history }
  return approveConsent(approval, ids, clock.nowMs())
}
