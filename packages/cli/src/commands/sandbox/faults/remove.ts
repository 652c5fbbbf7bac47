import { ApiCommand } from '../../../base/api-command.ts'
import { faultArgument } from '../../../base/arguments.ts'
import { faultTable } from '../../../views/faults.ts'

export class RemoveFault extends ApiCommand {
  static override summary =
    'Take a rule away, so that it is met no more; those that stay are shown.'
  static override operations = ['deleteFault']
  static override args = { fault: faultArgument }
  static override examples = [
    'wekeza sandbox faults remove flt_01k3m7q0r8e4x5v6',
    'wekeza sandbox faults remove flt_01k3m7q0r8e4x5v6 --json --fields id',
  ]

  async run(): Promise<unknown> {
    const { args, flags } = await this.parse(RemoveFault)
    const { data } = await this.open(flags).wekeza.sandbox.deleteFault(args.fault)
    return this.showGathered({ items: data, more: false }, faultTable, flags)
  }
}
