import type { OperationId } from '@wekeza/contract'
import type { SceneMaker } from './scene.ts'
import { accountScenes } from './scenes/accounts.ts'
import { bulkPaymentScenes } from './scenes/bulk-payments.ts'
import { consentScenes } from './scenes/consents.ts'
import { fundsScenes } from './scenes/funds.ts'
import { meScenes } from './scenes/me.ts'
import { operationsScenes } from './scenes/operations.ts'
import { paymentScenes } from './scenes/payments.ts'
import { refundScenes } from './scenes/refunds.ts'
import { sandboxScenes } from './scenes/sandbox.ts'
import { systemScenes } from './scenes/system.ts'

/** For every operation of the contract, how it succeeds; one without a scene does not compile. */
export const scenes: Readonly<Record<OperationId, SceneMaker>> = {
  ...accountScenes,
  ...bulkPaymentScenes,
  ...consentScenes,
  ...fundsScenes,
  ...meScenes,
  ...operationsScenes,
  ...paymentScenes,
  ...refundScenes,
  ...sandboxScenes,
  ...systemScenes,
}
