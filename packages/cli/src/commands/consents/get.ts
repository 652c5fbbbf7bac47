import { ApiCommand } from '../../base/api-command.ts'
import { consentArgument } from '../../base/arguments.ts'
import { consentCard } from '../../views/consents.ts'

export class GetConsent extends ApiCommand {
  static override summary = 'Show what a customer was asked, and what became of it.'
  static override operations = ['getConsent']
  static override args = { consent: consentArgument }
  static override examples = [
    'wekeza consents get csn_01k3m7q0r8e4x5v6',
    'wekeza consents get csn_01k3m7q0r8e4x5v6 --fields status,expires_at',
  ]

  async run(): Promise<unknown> {
    const { args, flags } = await this.parse(GetConsent)
    const consent = await this.open(flags).wekeza.consents.get(args.consent)
    return this.show(consent, consentCard, flags)
  }
}
