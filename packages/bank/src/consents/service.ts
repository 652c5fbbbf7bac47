import { type Decision, refuse } from '../decision.ts'
import type { BankPorts } from '../ports/bank-ports.ts'
import { approveConsent } from './approve-consent.ts'
import type { Consent } from './consent.ts'
import { rejectConsent } from './reject-consent.ts'
import { type ConsentAsk, requestConsent } from './request-consent.ts'
import { revokeConsent } from './revoke-consent.ts'

type Decided = Promise<Decision<{ consent: Consent }>>

/** Consents: asked for by applications, decided by customers, ended by either or by time. */
export function consentService({ store, clock, ids }: BankPorts) {
  const owned = async (applicationId: string, consentId: string) => {
    const consent = await store.consents.get(consentId)
    return consent?.applicationId === applicationId ? consent : undefined
  }
  return {
    /** of this application, or undefined: somebody else's is not told from none */
    owned,
    page: store.consents.page,
    request: (ask: ConsentAsk) => requestConsent(ask, ids, clock.nowMs()),

    async approve(
      consent: Consent,
      by: { customerId: string; chosenIds?: readonly string[] | undefined },
    ): Decided {
      const { customerId, chosenIds } = by
      if (!(await store.customers.get(customerId))) {
        return refuse({ code: 'persona_not_found', customerId })
      }
      const accounts = await store.accounts.ofCustomer(customerId)
      return approveConsent({ consent, customerId, accounts, chosenIds }, ids, clock.nowMs())
    },

    async reject(consent: Consent, customerId: string): Decided {
      if (!(await store.customers.get(customerId))) {
        return refuse({ code: 'persona_not_found', customerId })
      }
      return rejectConsent(consent, customerId, ids, clock.nowMs())
    },

    revoke: (consent: Consent) => revokeConsent(consent, ids, clock.nowMs()),
  }
}
