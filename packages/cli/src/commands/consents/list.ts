import { option } from '@oclif/core/flags'
import { ApiCommand } from '../../base/api-command.ts'
import { CONSENT_STATUSES } from '../../lists/consent-statuses.ts'
import { pageQuery } from '../../lists/gather.ts'
import { listFlags } from '../../lists/list-flags.ts'
import { consentTable } from '../../views/consents.ts'

export class ListConsents extends ApiCommand {
  static override summary = 'List what this application asked customers for, newest first.'
  static override operations = ['listConsents']
  static override flags = {
    status: option({ options: CONSENT_STATUSES, summary: 'Only those that stand so.' })(),
    ...listFlags,
  }
  static override examples = [
    'wekeza consents list',
    'wekeza consents list --status authorised --all --json --fields id,kind',
  ]

  async run(): Promise<unknown> {
    const { flags } = await this.parse(ListConsents)
    const { status } = flags
    const query = { ...pageQuery(flags), ...(status && { status }) }
    return this.showList(this.open(flags).wekeza.consents.list(query), consentTable, flags)
  }
}
