import { ApiCommand } from '../../base/api-command.ts'
import { durationArgument } from '../../base/arguments.ts'
import { readDuration } from '../../times/read-duration.ts'
import { clockCard } from '../../views/clock.ts'

export class AdvanceClock extends ApiCommand {
  static override summary = 'Move a test bank’s time on; whatever falls due meanwhile happens.'
  static override operations = ['advanceClock']
  static override args = { duration: durationArgument }
  static override examples = [
    'wekeza sandbox advance 2h',
    'wekeza sandbox advance 90d',
    'wekeza sandbox advance 1d12h --json --fields now',
  ]

  async run(): Promise<unknown> {
    const { args, flags } = await this.parse(AdvanceClock)
    const seconds = readDuration(args.duration)
    const clock = await this.open(flags).wekeza.sandbox.advanceClock({ seconds })
    return this.show(clock, clockCard, flags)
  }
}
