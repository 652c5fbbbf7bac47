import type { Case } from '../case.ts'
import { inOrder } from '../run/choose-cases.ts'
import { accountCases } from './accounts.ts'
import { apiKeyCases } from './api-keys.ts'
import { boundCases } from './bindings.ts'
import { bulkPaymentCases } from './bulk-payments.ts'
import { amountCases } from './cells/amounts.ts'
import { bindingCases } from './cells/bindings.ts'
import { fieldCases } from './cells/bodies.ts'
import { bulkRefusals } from './cells/bulk-refusals.ts'
import { consentRefusals } from './cells/consent-refusals.ts'
import { consentCells } from './cells/consents.ts'
import { credentialCases } from './cells/credentials.ts'
import { cursorCases } from './cells/cursors.ts'
import { decidingRefusals } from './cells/deciding-refusals.ts'
import { keyCases } from './cells/keys.ts'
import { kindMismatches } from './cells/kind-mismatch.ts'
import { messageCases } from './cells/messages.ts'
import { operationsRefusals } from './cells/operations-refusals.ts'
import { payingRefusals } from './cells/paying-refusals.ts'
import { queryCases } from './cells/queries.ts'
import { railRefusals } from './cells/rail-refusals.ts'
import { refundRefusals } from './cells/refund-refusals.ts'
import { refundStrangers } from './cells/refund-strangers.ts'
import { strangerCases } from './cells/strangers.ts'
import { successCases } from './cells/success.ts'
import { transferRefusals } from './cells/transfer-refusals.ts'
import { consentTermCases } from './consent-terms.ts'
import { consentCases } from './consents.ts'
import { httpCases } from './http.ts'
import { idempotencyCases } from './idempotency.ts'
import { jointConsentCases } from './joint-consents.ts'
import { laterCases } from './later.ts'
import { meCases } from './me.ts'
import { oauthCases } from './oauth.ts'
import { operationsCases } from './operations.ts'
import { paymentCases } from './payments.ts'
import { raceCases } from './races.ts'
import { railCases } from './rails.ts'
import { refundCases } from './refunds.ts'
import { resetCases } from './reset.ts'
import { standingCases } from './standing.ts'
import { statementCases } from './statements.ts'
import { syncCases } from './syncing.ts'
import { systemCases } from './system.ts'
import { transactionCases } from './transactions.ts'

/** Every case, in the order in which they run: what moves the clock comes last. */
export const cases: readonly Case[] = inOrder([
  ...successCases,
  ...credentialCases,
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
  ...raceCases,
  ...operationsCases,
  ...systemCases,
  ...httpCases,
  ...oauthCases,
  ...boundCases,
  ...apiKeyCases,
  ...laterCases,
  ...resetCases,
])
