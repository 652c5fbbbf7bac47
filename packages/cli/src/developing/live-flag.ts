import { boolean } from '@oclif/core/flags'

/** At which of an organisation's banks. */
export const liveFlag = {
  live: boolean({ summary: 'At the live bank. Default: at the organisation’s test bank.' }),
}
