import { ApiCommand } from '../../base/api-command.ts'
import { personaTable } from '../../views/personas.ts'

export class ListPersonas extends ApiCommand {
  static override summary = 'List who lives on a test bank, and what each is good for.'
  static override operations = ['listPersonas']
  static override examples = [
    'wekeza sandbox personas',
    'wekeza sandbox personas --json --fields username,accounts',
  ]

  async run(): Promise<unknown> {
    const { flags } = await this.parse(ListPersonas)
    const { data } = await this.open(flags).wekeza.sandbox.personas()
    return this.show(data, personaTable, flags)
  }
}
