import { boolean, integer } from '@oclif/core/flags'

/** What every list takes. */
export const listFlags = {
  limit: integer({
    min: 1,
    helpValue: 'N',
    summary: 'How many at most. Default 25',
    exclusive: ['all'],
  }),
  all: boolean({ summary: 'Every one, page after page.' }),
}
