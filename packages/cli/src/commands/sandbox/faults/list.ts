import { ApiCommand } from '../../../base/api-command.ts'
import { faultTable } from '../../../views/faults.ts'

export class ListFaults extends ApiCommand {
  static override summary = 'List what is to go wrong on a test bank; the first that fits is met.'
  static override operations = ['listFaults']
  static override examples = [
    'wekeza sandbox faults list',
    'wekeza sandbox faults list --json --fields id,operation,met',
  ]

  async run(): Promise<unknown> {
    const { flags } = await this.parse(ListFaults)
    const { data } = await this.open(flags).wekeza.sandbox.faults()
    return this.showGathered({ items: data, more: false }, faultTable, flags)
  }
}
