import { string } from '@oclif/core/flags'
import { ApiCommand } from '../../base/api-command.ts'
import { consentArgument } from '../../base/arguments.ts'
import { personaFlag } from '../../base/persona-flag.ts'
import { findPersona } from '../../consenting/find-persona.ts'
import { consentCard } from '../../views/consents.ts'

export class ApproveConsent extends ApiCommand {
  static override summary = 'Approve a consent as a persona, as the customer would in the browser.'
  static override operations = ['approveConsent']
  static override args = { consent: consentArgument }
  static override flags = {
    ...personaFlag,
    account: string({
      multiple: true,
      multipleNonGreedy: true,
      helpValue: 'acc_…',
      summary: 'Only this account; give it once for each. Default: all',
    }),
  }
  static override examples = [
    'wekeza sandbox approve csn_01k3m7q0r8e4x5v6 --as wanjiru',
    'wekeza sandbox approve csn_01k3m7q0r8e4x5v6 --as wanjiru --account acc_wanjiru_savings --json',
  ]

  async run(): Promise<unknown> {
    const { args, flags } = await this.parse(ApproveConsent)
    const { wekeza } = this.open(flags)
    const { customer_id } = await findPersona(wekeza, flags.as)
    const chosen = flags.account && { account_ids: flags.account }
    const consent = await wekeza.sandbox.approveConsent(args.consent, { customer_id, ...chosen })
    const shown = this.show(consent, consentCard, flags)
    this.next(`wekeza sandbox token ${consent.id}`)
    return shown
  }
}
