import type { Case } from '../case.ts'
import { inOrder } from '../run/choose-cases.ts'
import { accountCases } from './accounts.ts'
import { addressCases } from './addresses.ts'
import { apiKeyCases } from './api-keys.ts'
import { applicationCases } from './applications.ts'
import { boundCases } from './bindings.ts'
import { bulkPaymentCases } from './bulk-payments.ts'
import { amountCases } from './cells/amounts.ts'
import { applicationRefusals } from './cells/application-refusals.ts'
import { applicationCells } from './cells/applications.ts'
import { billingRefusals } from './cells/billing-refusals.ts'
import { bindingCases } from './cells/bindings.ts'
import { fieldCases } from './cells/bodies.ts'
import { bulkRefusals } from './cells/bulk-refusals.ts'
import { consentRefusals } from './cells/consent-refusals.ts'
import { consentCells } from './cells/consents.ts'
import { credentialCases } from './cells/credentials.ts'
import { cursorCases } from './cells/cursors.ts'
import { decidingRefusals } from './cells/deciding-refusals.ts'
import { developerRefusals } from './cells/developer-refusals.ts'
import { goLiveRefusals } from './cells/go-live-refusals.ts'
import { keyCases } from './cells/keys.ts'
import { kindMismatches } from './cells/kind-mismatch.ts'
import { messageCases } from './cells/messages.ts'
import { operationsRefusals } from './cells/operations-refusals.ts'
import { organisationRefusals } from './cells/organisation-refusals.ts'
import { payingRefusals } from './cells/paying-refusals.ts'
import { queryCases } from './cells/queries.ts'
import { quotaRefusals } from './cells/quota-refusals.ts'
import { railRefusals } from './cells/rail-refusals.ts'
import { refundRefusals } from './cells/refund-refusals.ts'
import { refundStrangers } from './cells/refund-strangers.ts'
import { secretRefusals } from './cells/secret-refusals.ts'
import { simulationRefusals } from './cells/simulation-refusals.ts'
import { strangerCases } from './cells/strangers.ts'
import { successCases } from './cells/success.ts'
import { transferRefusals } from './cells/transfer-refusals.ts'
import { webhookRefusals } from './cells/webhook-refusals.ts'
import { consentTermCases } from './consent-terms.ts'
import { consentCases } from './consents.ts'
import { deliveryCases } from './deliveries.ts'
import { developerCases } from './developers.ts'
import { eventStreamCases } from './event-stream.ts'
import { eventCases } from './events.ts'
import { goLiveCases } from './go-live.ts'
import { httpCases } from './http.ts'
import { idempotencyCases } from './idempotency.ts'
import { insightCases } from './insight.ts'
import { invoiceCases } from './invoices.ts'
import { jointConsentCases } from './joint-consents.ts'
import { keyRotationCases } from './keys.ts'
import { laterCases } from './later.ts'
import { meCases } from './me.ts'
import { oauthCases } from './oauth.ts'
import { operationsCases } from './operations.ts'
import { organisationCases } from './organisations.ts'
import { partnerCases } from './partners.ts'
import { paymentCases } from './payments.ts'
import { planCases } from './plans.ts'
import { quotaCases } from './quotas.ts'
import { raceCases } from './races.ts'
import { railCases } from './rails.ts'
import { readinessCases } from './readiness.ts'
import { refundCases } from './refunds.ts'
import { requestCases } from './requests.ts'
import { resetCases } from './reset.ts'
import { revenueCases } from './revenue.ts'
import { simulatedCases } from './simulated.ts'
import { simulationCases } from './simulation.ts'
import { standingCases } from './standing.ts'
import { statementCases } from './statements.ts'
import { suspensionCases } from './suspension.ts'
import { syncCases } from './syncing.ts'
import { systemCases } from './system.ts'
import { thresholdCases } from './thresholds.ts'
import { transactionCases } from './transactions.ts'
import { usageCases } from './usage.ts'
import { webhookCases } from './webhooks.ts'

/** Every case, in the order in which they run: what moves the clock comes last. */
export const cases: readonly Case[] = inOrder([
  ...successCases,
  ...credentialCases,
  ...applicationCells,
  ...bindingCases,
  ...messageCases,
  ...fieldCases,
  ...queryCases,
  ...cursorCases,
  ...keyCases,
  ...consentCells,
  ...strangerCases,
  ...consentRefusals,
  ...decidingRefusals,
  ...amountCases,
  ...payingRefusals,
  ...railRefusals,
  ...transferRefusals,
  ...bulkRefusals,
  ...refundRefusals,
  ...refundStrangers,
  ...kindMismatches,
  ...operationsRefusals,
  ...webhookRefusals,
  ...simulationRefusals,
  ...developerRefusals,
  ...organisationRefusals,
  ...applicationRefusals,
  ...secretRefusals,
  ...goLiveRefusals,
  ...billingRefusals,
  ...quotaRefusals,
  ...accountCases,
  ...transactionCases,
  ...syncCases,
  ...statementCases,
  ...standingCases,
  ...consentCases,
  ...consentTermCases,
  ...jointConsentCases,
  ...meCases,
  ...paymentCases,
  ...bulkPaymentCases,
  ...refundCases,
  ...idempotencyCases,
  ...railCases,
  ...webhookCases,
  ...eventCases,
  ...eventStreamCases,
  ...thresholdCases,
  ...simulationCases,
  ...raceCases,
  ...simulatedCases,
  ...operationsCases,
  ...systemCases,
  ...httpCases,
  ...oauthCases,
  ...boundCases,
  ...apiKeyCases,
  ...developerCases,
  ...organisationCases,
  ...applicationCases,
  ...keyRotationCases,
  ...addressCases,
  ...requestCases,
  ...goLiveCases,
  ...readinessCases,
  ...suspensionCases,
  ...usageCases,
  ...planCases,
  ...quotaCases,
  ...invoiceCases,
  ...revenueCases,
  ...insightCases,
  ...partnerCases,
  ...laterCases,
  ...deliveryCases,
  ...resetCases,
])
