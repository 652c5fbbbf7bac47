import { string as argument } from '@oclif/core/args'
import { string } from '@oclif/core/flags'
import { ApiCommand } from '../base/api-command.ts'
import { idempotencyFlag } from '../base/idempotency-flag.ts'
import { readObject } from '../calling/read-object.ts'
import { underKey } from '../calling/under-key.ts'
import { triggeredCard } from '../views/events.ts'
import { readType } from '../webhooks/read-type.ts'

const description = `It is delivered as any other, to this application alone, and says of itself that it is simulated. Its data is the
contract's example, with what is given put over it, member by member. No money moves and no consent changes: to have
something really happen, pay, or approve a consent.`

export class TriggerEvent extends ApiCommand {
  static override summary = 'Make up an event on a test bank, and have it delivered.'
  static override description = description
  static override operations = ['triggerEvent']
  static override args = {
    type: argument({ description: 'Its type: payment.settled', required: true, ignoreStdin: true }),
  }
  static override flags = {
    data: string({ helpValue: 'JSON', summary: 'Put over the example’s data.' }),
    'data-file': string({
      helpValue: 'FILE|-',
      summary: 'The same from a file; - is standard input.',
      exclusive: ['data'],
    }),
    ...idempotencyFlag,
  }
  static override examples = [
    'wekeza trigger payment.settled',
    `wekeza trigger payment.failed --data '{"reference":"Order 42","failure_code":"insufficient_funds"}'`,
    `echo '{"description":"Salary"}' | wekeza trigger transaction.posted --data-file - --json --fields id`,
  ]

  async run(): Promise<unknown> {
    const { args, flags } = await this.parse(TriggerEvent)
    const data = readObject({ text: flags.data, file: flags['data-file'] })
    const body = { type: readType(args.type), ...(data && { data }) }
    const { sandbox } = this.open(flags).wekeza
    const made = await underKey(flags, (key) => sandbox.triggerEvent(body, key))
    const shown = this.show(made, triggeredCard, flags)
    this.next(`wekeza events get ${made.id}`)
    return shown
  }
}
