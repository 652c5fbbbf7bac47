import { boolean, string } from '@oclif/core/flags'
import { ApiCommand } from '../../base/api-command.ts'
import { login } from '../../consenting/login.ts'
import { loginState } from '../../session/login-state.ts'
import { loginCard } from '../../views/login.ts'

const description = `Asks the customer for a consent to see their accounts, in the browser, and keeps the tokens of it.

They are kept in a file that only you read (0600), whose path is printed; wekeza auth logout removes them.`

export class Login extends ApiCommand {
  static override summary = 'Log in for a customer.'
  static override description = description
  static override operations = ['createConsent', 'approveConsent', 'createSandboxToken']
  static override flags = {
    as: string({
      helpValue: 'PERSONA',
      summary: 'On a test bank: as this persona, without a browser.',
      exclusive: ['no-browser'],
    }),
    'no-browser': boolean({ summary: 'Print the address to approve at, and open nothing.' }),
  }
  static override examples = [
    'wekeza auth login --as wanjiru',
    'wekeza auth login --as cus_baraka --json --fields customer_id,account_ids',
    'wekeza auth login',
    'wekeza auth login --no-browser',
  ]

  async run(): Promise<unknown> {
    const { flags } = await this.parse(Login)
    const session = this.open(flags)
    const consent = await login(session, { persona: flags.as, opens: !flags['no-browser'] })
    const shown = this.show(loginState(session, consent), loginCard, flags)
    this.next('wekeza accounts list', 'wekeza auth status')
    return shown
  }
}
