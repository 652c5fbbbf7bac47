import { string } from '@oclif/core/flags'
import { approvalFlags } from '../consenting/approval-flags.ts'

/** First among the flags of whatever moves money. */
export const fromFlag = string({ helpValue: 'acc_…', summary: 'The account that pays.' })

/** What payments and transfers have in common. */
export const moneyFlags = {
  amount: string({ helpValue: '1250.00', summary: 'How much, with a point before the cents.' }),
  currency: string({ default: 'KES', helpValue: 'KES', summary: 'Its currency.' }),
  reference: string({ helpValue: 'TEXT', summary: 'What both sides read; 35 characters.' }),
  consent: string({ helpValue: 'csn_…', summary: 'A consent that exists already.' }),
  'idempotency-key': string({
    helpValue: 'KEY',
    summary: 'Makes the whole command safe to repeat, for 24 hours. Default: a new one.',
  }),
  ...approvalFlags,
}
