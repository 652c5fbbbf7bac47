import { string } from '@oclif/core/flags'
import { StaffCommand, staffFlags } from '../../../base/staff-command.ts'
import { gather, pageQuery } from '../../../lists/gather.ts'
import { listFlags } from '../../../lists/list-flags.ts'
import { partnerTable } from '../../../views/partners.ts'

export class ListPartners extends StaffCommand {
  static override summary = 'List who builds on the platform, and how each stands.'
  static override description =
    'Applications, plan, and the way to live. The staff of a test bank see their own organisation.'
  static override operations = ['listPartners', 'createStaffSession']
  static override flags = {
    ...staffFlags,
    name: string({ helpValue: 'TEXT', summary: 'Only those whose name has this in it.' }),
    ...listFlags,
  }
  static override examples = [
    'wekeza operations organisations list --name soko',
    'wekeza operations organisations list --all --json --fields id,name,live,plan_id',
  ]

  async run(): Promise<unknown> {
    const { flags } = await this.parse(ListPartners)
    const { name } = flags
    const query = { ...pageQuery(flags), ...(name !== undefined && { text: name }) }
    const operations = await this.operations(flags)
    return this.showGathered(
      await gather(operations.listPartners(query), flags),
      partnerTable,
      flags,
    )
  }
}
