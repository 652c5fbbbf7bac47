import { option } from '@oclif/core/flags'
import { MeCommand, meFlags } from '../../../base/me-command.ts'
import { CONSENT_STATUSES } from '../../../lists/consent-statuses.ts'
import { pageQuery } from '../../../lists/gather.ts'
import { listFlags } from '../../../lists/list-flags.ts'
import { myConsentTable } from '../../../views/me.ts'

export class ListMyConsents extends MeCommand {
  static override summary =
    'List what you were asked, and what awaits your signature, newest first.'
  static override operations = ['listMyConsents', 'createSandboxSession']
  static override flags = {
    ...meFlags,
    status: option({ options: CONSENT_STATUSES, summary: 'Only those that stand so.' })(),
    ...listFlags,
  }
  static override examples = [
    'wekeza me consents list --as wanjiru',
    'wekeza me consents list --as wanjiru --status authorised --all --json --fields consent.id',
  ]

  async run(): Promise<unknown> {
    const { flags } = await this.parse(ListMyConsents)
    const { status } = flags
    const query = { ...pageQuery(flags), ...(status && { status }) }
    return this.showList((await this.mine(flags)).listConsents(query), myConsentTable, flags)
  }
}
