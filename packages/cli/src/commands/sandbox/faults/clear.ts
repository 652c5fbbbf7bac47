import { ApiCommand } from '../../../base/api-command.ts'
import { faultTable } from '../../../views/faults.ts'

export class ClearFaults extends ApiCommand {
  static override summary = 'Take every rule of this application away.'
  static override operations = ['clearFaults']
  static override examples = ['wekeza sandbox faults clear', 'wekeza sandbox faults clear --json']

  async run(): Promise<unknown> {
    const { flags } = await this.parse(ClearFaults)
    const { data } = await this.open(flags).wekeza.sandbox.clearFaults()
    return this.showGathered({ items: data, more: false }, faultTable, flags)
  }
}
