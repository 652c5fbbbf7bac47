import { integer } from '@oclif/core/flags'
import { idempotencyFlag } from '../base/idempotency-flag.ts'

/** Of a command that has something sent to a receiver, and waits for what it says. */
export const attemptFlags = {
  timeout: integer({
    default: 30,
    min: 0,
    helpValue: 'SECONDS',
    summary: 'How long to wait for the receiver. Default 30',
  }),
  ...idempotencyFlag,
}

export const ATTEMPT_CODES =
  'Code 1 says that the receiver did not take it, 8 that it was not tried in time.'
