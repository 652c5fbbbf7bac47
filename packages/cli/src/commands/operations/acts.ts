import { string } from '@oclif/core/flags'
import { StaffCommand, staffFlags } from '../../base/staff-command.ts'
import { gather, pageQuery } from '../../lists/gather.ts'
import { listFlags } from '../../lists/list-flags.ts'
import { readSince } from '../../times/read-since.ts'
import { wallNowMs } from '../../times/wall-now.ts'
import { actTable } from '../../views/acts.ts'

export class ListActs extends StaffCommand {
  static override summary = 'Search the audit: who did what to what, newest first.'
  static override description =
    'The bank’s staff find all that was written down, the staff of a test bank what was done in their own organisation.'
  static override operations = ['listActs', 'createStaffSession']
  static override flags = {
    ...staffFlags,
    actor: string({ helpValue: 'staff:stf_…', summary: 'Only what this one did.' }),
    act: string({ helpValue: 'secret.rotated', summary: 'Only what is called so.' }),
    subject: string({ helpValue: 'app_…', summary: 'Only what was done to this.' }),
    since: string({ helpValue: '2h|TIME', summary: 'So long ago, or from then on.' }),
    ...listFlags,
  }
  static override examples = [
    'wekeza operations acts --act plan.chosen',
    'wekeza operations acts --actor staff:stf_amina --since 30d',
    'wekeza operations acts --subject app_01k3m7q0r8e4x5v6 --all --json --fields at,act,actor',
  ]

  async run(): Promise<unknown> {
    const { flags } = await this.parse(ListActs)
    const { actor, act, subject, since } = flags
    const from = since === undefined ? undefined : await readSince(since, wallNowMs)
    const query = {
      ...pageQuery(flags),
      ...(actor !== undefined && { actor }),
      ...(act !== undefined && { act }),
      ...(subject !== undefined && { subject }),
      ...(from !== undefined && { from }),
    }
    const operations = await this.operations(flags)
    return this.showGathered(await gather(operations.listActs(query), flags), actTable, flags)
  }
}
