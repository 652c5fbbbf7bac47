import { boolean } from '@oclif/core/flags'
import { ApiCommand } from '../../../base/api-command.ts'
import { applicationArgument, secretArgument } from '../../../base/arguments.ts'
import { clientSecretCard } from '../../../views/applications.ts'

export class RevokeSecret extends ApiCommand {
  static override summary = 'End a secret at once: it opens nothing from the next call on.'
  static override operations = ['revokeSecret']
  static override args = { application: applicationArgument, secret: secretArgument }
  static override flags = { yes: boolean({ summary: 'Do not ask first.' }) }
  static override examples = [
    'wekeza apps secrets revoke app_01k3m7q0r8e4x5v6 s4f1k3m7q0r8e --yes',
    'wekeza apps secrets revoke app_01k3m7q0r8e4x5v6 s4f1k3m7q0r8e --yes --json --fields ends_at',
  ]

  async run(): Promise<unknown> {
    const { args, flags } = await this.parse(RevokeSecret)
    const { applications } = this.developer(flags)
    const goes = flags.yes || (await this.confirms(`End ${args.secret} at once?`))
    if (!goes) return this.note('It stays good.')
    const ended = await applications.revokeSecret(args.application, args.secret)
    return this.show(ended, clientSecretCard, flags)
  }
}
