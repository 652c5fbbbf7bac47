import { string } from '@oclif/core/flags'

/** For what can be looked at only under the consent that paid. */
export const consentFlag = {
  consent: string({
    helpValue: 'csn_…',
    summary: 'The consent that paid. Default: the one kept with the payment',
  }),
}
