import { string } from '@oclif/core/flags'

/** Who decides on a test bank. */
export const personaFlag = {
  as: string({
    required: true,
    helpValue: 'PERSONA',
    summary: 'Who decides: wanjiru, or cus_wanjiru.',
  }),
}
