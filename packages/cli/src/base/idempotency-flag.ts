import { string } from '@oclif/core/flags'

/** What a command takes that creates one thing with one call. */
export const idempotencyFlag = {
  'idempotency-key': string({
    helpValue: 'KEY',
    summary: 'Makes it safe to repeat, for 24 hours. Default: a new one.',
  }),
}
