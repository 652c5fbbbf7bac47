import { boolean, string } from '@oclif/core/flags'

const GROUP = { helpGroup: 'APPROVAL' } as const

/** How the customer says yes. */
export const approvalFlags = {
  'auto-approve': boolean({
    ...GROUP,
    summary: 'On a test bank: approve as the persona of --as, without a browser.',
    dependsOn: ['as'],
    exclusive: ['no-browser'],
  }),
  as: string({
    ...GROUP,
    helpValue: 'PERSONA',
    summary: 'Who approves: wanjiru, or cus_wanjiru.',
    dependsOn: ['auto-approve'],
  }),
  'no-browser': boolean({
    ...GROUP,
    summary: 'Print the address to approve at, and open nothing.',
  }),
}

export interface ApprovalFlags {
  readonly as?: string | undefined
  readonly 'no-browser'?: boolean
}
