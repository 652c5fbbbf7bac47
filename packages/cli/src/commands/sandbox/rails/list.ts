import { ApiCommand } from '../../../base/api-command.ts'
import { railTable } from '../../../views/rails.ts'

export class ListRails extends ApiCommand {
  static override summary = 'Show how each rail behaves on a test bank.'
  static override operations = ['listRails']
  static override examples = [
    'wekeza sandbox rails list',
    'wekeza sandbox rails list --json --fields rail,state',
  ]

  async run(): Promise<unknown> {
    const { flags } = await this.parse(ListRails)
    const { data } = await this.open(flags).wekeza.sandbox.rails()
    return this.show(data, railTable, flags)
  }
}
