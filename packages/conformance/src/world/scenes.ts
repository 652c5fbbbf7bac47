import type { OperationId } from '@wekeza/contract'
import type { SceneMaker } from './scene.ts'
import { accountScenes } from './scenes/accounts.ts'
import { consentScenes } from './scenes/consents.ts'
import { paymentScenes } from './scenes/payments.ts'
import { sandboxScenes } from './scenes/sandbox.ts'
import { systemScenes } from './scenes/system.ts'

/** For every operation of the contract, how it succeeds; one without a scene does not compile. */
export const scenes: Readonly<Record<OperationId, SceneMaker>> = {
  ...accountScenes,
  ...consentScenes,
  ...paymentScenes,
  ...sandboxScenes,
  ...systemScenes,
}
