import type { Change } from '../changes.ts'
import { type Decision, refuse } from '../decision.ts'
import type { BankPorts } from '../ports/bank-ports.ts'
import { stopReviews } from '../risk/stop-reviews.ts'
import type { Actor } from './act.ts'
import type { Consent } from './consent.ts'
import { type Approving, readAndApprove } from './read-and-approve.ts'
import { rejectConsent } from './reject-consent.ts'
import { renewConsent } from './renew-consent.ts'
import { type ConsentAsk, requestConsent } from './request-consent.ts'
import { revokeConsent } from './revoke-consent.ts'

type Decided = Promise<Decision<{ consent: Consent }>>

/** Consents: asked for by applications, decided by customers, ended by either, by the bank or by time. */
export function consentService(ports: BankPorts) {
  const { store, clock, ids } = ports
  const owned = async (applicationId: string, consentId: string) => {
    const consent = await store.consents.get(consentId)
    return consent?.applicationId === applicationId ? consent : undefined
  }
  return {
    /** of this application, or undefined: somebody else's is not told from none */
    owned,
    /** of this customer, or undefined: somebody else's is not told from none */
    async held(customerId: string, consentId: string) {
      const consent = await store.consents.get(consentId)
      return consent?.holderIds.includes(customerId) ? consent : undefined
    },
    page: store.consents.page,
    pageOfCustomer: store.consents.pageOfCustomer,
    history: store.consents.history,
    request: (ask: ConsentAsk) => requestConsent(ask, ids, clock.nowMs()),

    approve: (consent: Consent, by: Approving): Decided => readAndApprove(ports, consent, by),

    async reject(consent: Consent, customerId: string): Decided {
      if (!(await store.customers.get(customerId))) {
        return refuse({ code: 'persona_not_found', customerId })
      }
      return rejectConsent(consent, customerId, ids, clock.nowMs())
    },

    /** withdrawn by the application that asked, by a customer whose it is, or by the bank */
    async revoke(consent: Consent, by: Actor): Promise<{ consent: Consent; changes: Change[] }> {
      const atMs = clock.nowMs()
      const revoked = revokeConsent(consent, by, ids, atMs)
      const stopped = await stopReviews(store, revoked.consent, ids, atMs)
      return { ...revoked, changes: [...revoked.changes, ...stopped] }
    },

    renew: (consent: Consent, customerId: string) =>
      renewConsent(consent, customerId, ids, clock.nowMs()),
  }
}
