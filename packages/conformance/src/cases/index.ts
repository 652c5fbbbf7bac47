import type { Case } from '../case.ts'
import { inOrder } from '../run/choose-cases.ts'
import { accountCases } from './accounts.ts'
import { apiKeyCases } from './api-keys.ts'
import { boundCases } from './bindings.ts'
import { amountCases } from './cells/amounts.ts'
import { bindingCases } from './cells/bindings.ts'
import { fieldCases } from './cells/bodies.ts'
import { consentRefusals } from './cells/consent-refusals.ts'
import { consentCells } from './cells/consents.ts'
import { credentialCases } from './cells/credentials.ts'
import { cursorCases } from './cells/cursors.ts'
import { decidingRefusals } from './cells/deciding-refusals.ts'
import { keyCases } from './cells/keys.ts'
import { messageCases } from './cells/messages.ts'
import { payingRefusals } from './cells/paying-refusals.ts'
import { queryCases } from './cells/queries.ts'
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
import { paymentCases } from './payments.ts'
import { raceCases } from './races.ts'
import { resetCases } from './reset.ts'
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
  ...transferRefusals,
  ...accountCases,
  ...transactionCases,
  ...consentCases,
  ...consentTermCases,
  ...jointConsentCases,
  ...meCases,
  ...paymentCases,
  ...idempotencyCases,
  ...raceCases,
  ...systemCases,
  ...httpCases,
  ...oauthCases,
  ...boundCases,
  ...apiKeyCases,
  ...laterCases,
  ...resetCases,
])
