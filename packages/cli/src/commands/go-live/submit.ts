import { boolean, string } from '@oclif/core/flags'
import { ApiCommand } from '../../base/api-command.ts'
import { idempotencyFlag } from '../../base/idempotency-flag.ts'
import { underKey } from '../../calling/under-key.ts'
import { findOrganisation } from '../../developing/find-organisation.ts'
import { goLiveFlags } from '../../developing/go-live-flags.ts'
import { organisationFlag } from '../../developing/organisation-flag.ts'
import { readSubmission } from '../../developing/read-submission.ts'
import { goLiveCard } from '../../views/go-live.ts'

const description = `Owners ask for live credentials, and the bank's staff decide. wekeza go-live readiness tells beforehand what they will
see of your test applications. --rehearsal has the staff of your own test bank decide, to see how it goes: its approval
grants nothing. What --file holds, flags add to or replace:

{"legal_name":"Soko Pay Limited","registration_number":"PVT-7XKQ2M","country":"KE","use_case":"…","scopes":["consents.manage"]}`

export class SubmitGoLive extends ApiCommand {
  static override summary = 'Ask the bank for live credentials.'
  static override description = description
  static override operations = ['submitGoLive', 'listOrganisations']
  static override flags = {
    file: string({ helpValue: 'FILE|-', summary: 'The whole of it as JSON; - is standard input.' }),
    rehearsal: boolean({ summary: 'Have the staff of your own test bank decide.' }),
    'legal-name': string({ helpValue: 'NAME', summary: 'The company, as it is registered.' }),
    'registration-number': string({
      helpValue: 'NUMBER',
      summary: 'Under which it is registered.',
    }),
    country: string({ helpValue: 'KE', summary: 'Where: two letters (ISO 3166-1).' }),
    'use-case': string({
      helpValue: 'TEXT',
      summary: 'Who your customers are, and what you need of the bank for them.',
    }),
    'use-case-file': string({
      helpValue: 'FILE|-',
      summary: 'The same from a file.',
      exclusive: ['use-case'],
    }),
    ...goLiveFlags,
    ...organisationFlag,
    ...idempotencyFlag,
  }
  static override examples = [
    'wekeza go-live submit --rehearsal --legal-name "Soko Pay Limited" --registration-number PVT-7XKQ2M --country KE --use-case "Shops take payments from their customers at the till." --scope consents.manage --scope payments.write --rail internal',
    'wekeza go-live submit --file go-live.json --document "Certificate of incorporation=https://soko.example/incorporation.pdf" --json --fields id,status',
  ]

  async run(): Promise<unknown> {
    const { flags } = await this.parse(SubmitGoLive)
    const developer = this.developer(flags)
    const organisation = await findOrganisation(developer, flags.organisation)
    const body = await readSubmission(flags, this.asks())
    const made = await underKey(flags, (key) => developer.goLive.submit(organisation, body, key))
    const shown = this.show(made, goLiveCard, flags)
    if (made.rehearsal) this.next(`wekeza operations go-live review ${made.id}`)
    else this.next(`wekeza go-live show ${made.id}`, 'wekeza go-live readiness')
    return shown
  }
}
