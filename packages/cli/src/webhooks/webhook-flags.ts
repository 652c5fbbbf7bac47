import { string } from '@oclif/core/flags'

/** What a webhook is made of, when it is made and when it is changed. */
export const webhookFlags = {
  types: string({
    helpValue: 'payment.*,…',
    summary: 'What to send: types, families (payment), with commas between.',
  }),
  description: string({ helpValue: 'TEXT', summary: 'A note for people.' }),
  threshold: string({
    multiple: true,
    multipleNonGreedy: true,
    helpValue: 'ACCOUNT:below:AMOUNT',
    summary: 'Tell once a booked balance goes below, or above, an amount; once for each.',
  }),
}
