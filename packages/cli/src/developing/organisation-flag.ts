import { string } from '@oclif/core/flags'

/** Which organisation is meant, where a developer belongs to several. */
export const organisationFlag = {
  organisation: string({
    helpValue: 'org_…',
    summary: 'Which one. Default: yours, where you belong to one alone.',
  }),
}
