import { string } from '@oclif/core/flags'
import { ApiCommand } from '../../base/api-command.ts'
import { webhookArgument } from '../../base/arguments.ts'
import { idempotencyFlag } from '../../base/idempotency-flag.ts'
import { underKey } from '../../calling/under-key.ts'
import { bankNowMs } from '../../times/bank-now.ts'
import { readSince } from '../../times/read-since.ts'
import { recoveryCard } from '../../views/webhooks.ts'

export class RecoverDeliveries extends ApiCommand {
  static override summary = 'Send a webhook all that it missed since a time.'
  static override description =
    'What failed, what was discarded, and what happened while it was disabled or not there yet; in the background.'
  static override operations = ['recoverDeliveries']
  static override args = { webhook: webhookArgument }
  static override flags = {
    since: string({
      required: true,
      helpValue: '2h|TIME',
      summary: 'So long ago, in the bank’s time, or from then on.',
    }),
    ...idempotencyFlag,
  }
  static override examples = [
    'wekeza webhooks recover whk_01k3m7q0r8e4x5v6 --since 2h',
    'wekeza webhooks recover whk_01k3m7q0r8e4x5v6 --since 2026-01-15T06:00:00Z --json',
  ]

  async run(): Promise<unknown> {
    const { args, flags } = await this.parse(RecoverDeliveries)
    const { wekeza } = this.open(flags)
    const since = await readSince(flags.since, () => bankNowMs(wekeza))
    const recovery = await underKey(flags, (key) =>
      wekeza.webhooks.recover(args.webhook, { since }, key),
    )
    const shown = this.show(recovery, recoveryCard, flags)
    this.next(`wekeza webhooks deliveries ${args.webhook}`)
    return shown
  }
}
