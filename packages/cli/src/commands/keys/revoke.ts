import { boolean } from '@oclif/core/flags'
import { ApiCommand } from '../../base/api-command.ts'
import { applicationArgument, keyArgument } from '../../base/arguments.ts'
import { apiKeyCard } from '../../views/applications.ts'

export class RevokeApiKey extends ApiCommand {
  static override summary = 'End an API key at once: it opens nothing from the next call on.'
  static override operations = ['revokeApiKey']
  static override args = { application: applicationArgument, key: keyArgument }
  static override flags = { yes: boolean({ summary: 'Do not ask first.' }) }
  static override examples = [
    'wekeza keys revoke app_01k3m7q0r8e4x5v6 k4f1k3m7q0r8e --yes',
    'wekeza keys revoke app_01k3m7q0r8e4x5v6 k4f1k3m7q0r8e --yes --json --fields expires_at',
  ]

  async run(): Promise<unknown> {
    const { args, flags } = await this.parse(RevokeApiKey)
    const { applications } = this.developer(flags)
    const goes = flags.yes || (await this.confirms(`End ${args.key} at once?`))
    if (!goes) return this.note('It stays good.')
    const ended = await applications.revokeApiKey(args.application, args.key)
    return this.show(ended, apiKeyCard, flags)
  }
}
