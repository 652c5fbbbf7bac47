import { string } from '@oclif/core/flags'
import { ApiCommand } from '../../base/api-command.ts'
import { sessionCard } from '../../views/tokens.ts'

export class CreateStaffSession extends ApiCommand {
  static override summary = 'Act as the staff of a test bank: a token that opens /v1/operations.'
  static override operations = ['createStaffSession']
  static override flags = {
    as: string({
      default: 'stf_cli',
      helpValue: 'stf_…',
      summary: 'Under which name decisions are written down. Default stf_cli',
    }),
  }
  static override examples = [
    'wekeza sandbox staff-session',
    'wekeza sandbox staff-session --as stf_amina --json --fields access_token',
  ]

  async run(): Promise<unknown> {
    const { flags } = await this.parse(CreateStaffSession)
    const { sandbox } = this.open(flags).wekeza
    return this.show(await sandbox.createStaffSession({ staff_id: flags.as }), sessionCard, flags)
  }
}
