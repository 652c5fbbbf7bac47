import { string as argument } from '@oclif/core/args'
import type { WebhookProbeKind } from '@wekeza/sdk'
import { ApiCommand } from '../../base/api-command.ts'
import { webhookArgument } from '../../base/arguments.ts'
import { EXIT } from '../../errors/exit-codes.ts'
import { probeCard } from '../../views/webhooks.ts'

const KINDS = ['bad-signature', 'duplicate', 'reorder', 'late']

const description = `bad-signature: signed with another secret, to be refused. late: signed an hour ago, to be refused. duplicate: the same
event twice, both to be taken, to count once. reorder: a later event of a resource before an earlier one, both to be
taken. Code 1 says that the receiver failed.`

export class ProbeWebhook extends ApiCommand {
  static override summary = 'Try a webhook’s receiver with what a sound one must stand.'
  static override description = description
  static override operations = ['probeWebhook']
  static override args = {
    webhook: webhookArgument,
    kind: argument({ description: 'What to try', options: KINDS, required: true }),
  }
  static override examples = [
    'wekeza sandbox probe whk_01k3m7q0r8e4x5v6 bad-signature',
    'wekeza sandbox probe whk_01k3m7q0r8e4x5v6 duplicate --json --fields passed,advice',
  ]

  async run(): Promise<unknown> {
    const { args, flags } = await this.parse(ProbeWebhook)
    const kind = String(args.kind).replace('-', '_') as WebhookProbeKind
    const { sandbox } = this.open(flags).wekeza
    const probe = await sandbox.probeWebhook(args.webhook, { kind })
    if (!probe.passed) process.exitCode = EXIT.failed
    return this.show(probe, probeCard, flags)
  }
}
