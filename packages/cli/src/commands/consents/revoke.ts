import { ApiCommand } from '../../base/api-command.ts'
import { consentArgument } from '../../base/arguments.ts'
import { consentCard } from '../../views/consents.ts'

export class RevokeConsent extends ApiCommand {
  static override summary = 'Withdraw a consent: its tokens open nothing from the next call on.'
  static override operations = ['revokeConsent']
  static override args = { consent: consentArgument }
  static override examples = [
    'wekeza consents revoke csn_01k3m7q0r8e4x5v6',
    'wekeza consents revoke csn_01k3m7q0r8e4x5v6 --json --fields status',
  ]

  async run(): Promise<unknown> {
    const { args, flags } = await this.parse(RevokeConsent)
    const consent = await this.open(flags).wekeza.consents.revoke(args.consent)
    return this.show(consent, consentCard, flags)
  }
}
