import { string as argument } from '@oclif/core/args'
import { option, string } from '@oclif/core/flags'
import { ApiCommand } from '../../../base/api-command.ts'
import { readDuration } from '../../../times/read-duration.ts'
import { railTable } from '../../../views/rails.ts'

const RAILS = ['pesalink', 'mpesa', 'rtgs', 'eft'] as const

export class SetRail extends ApiCommand {
  static override summary = 'Close, slow or break a rail of a test bank, or open it again.'
  static override operations = ['setRail']
  static override args = {
    rail: argument({ description: RAILS.join(', '), options: [...RAILS], required: true }),
  }
  static override flags = {
    state: option({
      options: ['open', 'closed', 'failing'] as const,
      default: 'open',
      summary: 'closed takes nothing; failing takes, and then answers no.',
    })(),
    delay: string({ helpValue: '2h', summary: 'By how much later it confirms. Default: not' }),
  }
  static override examples = [
    'wekeza sandbox rails set pesalink --state closed',
    'wekeza sandbox rails set mpesa --delay 2h --json',
  ]

  async run(): Promise<unknown> {
    const { args, flags } = await this.parse(SetRail)
    const { state, delay } = flags
    const body = { state, ...(delay && { delay_seconds: readDuration(delay) }) }
    const rail = await this.open(flags).wekeza.sandbox.setRail(args.rail, body)
    return this.show(rail, (one) => railTable([one]), flags)
  }
}
