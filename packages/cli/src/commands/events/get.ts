import { ApiCommand } from '../../base/api-command.ts'
import { eventArgument } from '../../base/arguments.ts'
import { eventCard } from '../../views/events.ts'

export class GetEvent extends ApiCommand {
  static override summary = 'Show an event, as it is sent.'
  static override operations = ['getEvent']
  static override args = { event: eventArgument }
  static override examples = [
    'wekeza events get evt_01k3m7q0r8e4x5v6',
    'wekeza events get evt_01k3m7q0r8e4x5v6 --json --fields type,data',
  ]

  async run(): Promise<unknown> {
    const { args, flags } = await this.parse(GetEvent)
    const { events } = this.open(flags).wekeza
    return this.show(await events.get(args.event), eventCard, flags)
  }
}
