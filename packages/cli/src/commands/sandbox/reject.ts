import { ApiCommand } from '../../base/api-command.ts'
import { consentArgument } from '../../base/arguments.ts'
import { personaFlag } from '../../base/persona-flag.ts'
import { findPersona } from '../../consenting/find-persona.ts'
import { consentCard } from '../../views/consents.ts'

export class RejectConsent extends ApiCommand {
  static override summary = 'Say no to a consent as a persona.'
  static override operations = ['rejectConsent']
  static override args = { consent: consentArgument }
  static override flags = personaFlag
  static override examples = [
    'wekeza sandbox reject csn_01k3m7q0r8e4x5v6 --as wanjiru',
    'wekeza sandbox reject csn_01k3m7q0r8e4x5v6 --as wanjiru --json --fields status',
  ]

  async run(): Promise<unknown> {
    const { args, flags } = await this.parse(RejectConsent)
    const { wekeza } = this.open(flags)
    const { customer_id } = await findPersona(wekeza, flags.as)
    const consent = await wekeza.sandbox.rejectConsent(args.consent, { customer_id })
    return this.show(consent, consentCard, flags)
  }
}
