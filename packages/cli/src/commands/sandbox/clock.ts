import { ApiCommand } from '../../base/api-command.ts'
import { clockCard } from '../../views/clock.ts'

export class ShowClock extends ApiCommand {
  static override summary = 'Show what time it is at a test bank.'
  static override operations = ['getClock']
  static override examples = ['wekeza sandbox clock', 'wekeza sandbox clock --json --fields now']

  async run(): Promise<unknown> {
    const { flags } = await this.parse(ShowClock)
    return this.show(await this.open(flags).wekeza.sandbox.clock(), clockCard, flags)
  }
}
