import type { Case } from '../case.ts'
import type { Target } from '../target.ts'
import { webhookHostOf } from '../world/receiver.ts'

/** Why a case cannot be run against a target, or undefined if it can. */
export function whyNotRun(target: Target, { needs }: Case): string | undefined {
  if (needs === 'apiKey' && target.apiKey === undefined) {
    return 'It needs an API key of the first application, and none was given.'
  }
  if (needs === 'receiver' && webhookHostOf(target) === undefined) {
    return 'The implementation is elsewhere, and nobody said under which name it reaches this machine with a webhook.'
  }
  return undefined
}
