import { boolean, string } from '@oclif/core/flags'

const GLOBAL = { helpGroup: 'OUTPUT' } as const

/** What every command takes, beside oclif's own --json. */
export const outputFlags = {
  json: boolean({ ...GLOBAL, summary: 'Print one JSON document, also when it fails.' }),
  fields: string({
    ...GLOBAL,
    helpValue: 'id,status',
    summary: 'Print only these fields; a dot leads inwards (amount.currency).',
  }),
  quiet: boolean({
    ...GLOBAL,
    // As an alias, so that oclif's help does not leave room for a letter before every other flag.
    charAliases: ['q'],
    helpLabel: '-q, --quiet',
    summary: 'Print data and errors, and no notes.',
  }),
  'no-color': boolean({ ...GLOBAL, summary: 'Print without colour, as NO_COLOR=1 does.' }),
  'no-input': boolean({ ...GLOBAL, summary: 'Never ask; fail where something is missing.' }),
}
