import { string } from '@oclif/core/flags'

export const passwordFlag = {
  'password-file': string({
    helpValue: 'FILE|-',
    summary: 'Holds the password; - is standard input. Left out, it is asked for.',
  }),
}
