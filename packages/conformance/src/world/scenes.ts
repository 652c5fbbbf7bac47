import type { OperationId } from '@wekeza/contract'
import type { SceneMaker } from './scene.ts'
import { accountScenes } from './scenes/accounts.ts'
import { applicationScenes } from './scenes/applications.ts'
import { billingScenes } from './scenes/billing.ts'
import { bulkPaymentScenes } from './scenes/bulk-payments.ts'
import { consentScenes } from './scenes/consents.ts'
import { developerScenes } from './scenes/developers.ts'
import { faultScenes } from './scenes/faults.ts'
import { fundsScenes } from './scenes/funds.ts'
import { goLiveScenes } from './scenes/go-live.ts'
import { meScenes } from './scenes/me.ts'
import { operationsScenes } from './scenes/operations.ts'
import { paymentScenes } from './scenes/payments.ts'
import { refundScenes } from './scenes/refunds.ts'
import { sandboxScenes } from './scenes/sandbox.ts'
import { systemScenes } from './scenes/system.ts'
import { webhookScenes } from './scenes/webhooks.ts'

/** For every operation of the contract, how it succeeds; one without a scene does not compile. */
export const scenes: Readonly<Record<OperationId, SceneMaker>> = {
  ...accountScenes,
  ...applicationScenes,
  ...billingScenes,
  ...bulkPaymentScenes,
  ...consentScenes,
  ...developerScenes,
  ...faultScenes,
  ...fundsScenes,
  ...goLiveScenes,
  ...meScenes,
  ...operationsScenes,
  ...paymentScenes,
  ...refundScenes,
  ...sandboxScenes,
  ...systemScenes,
  ...webhookScenes,
}
