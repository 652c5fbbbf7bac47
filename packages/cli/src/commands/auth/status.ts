import { ApiCommand } from '../../base/api-command.ts'
import { EXIT } from '../../errors/exit-codes.ts'
import { LOGIN_HINT } from '../../errors/login-needed.ts'
import { loginState } from '../../session/login-state.ts'
import { loginCard } from '../../views/login.ts'

const description = `Says who it is, what they allowed and until when, and where the tokens are kept; never a token.

Ends with 4 when nobody is logged in, or the consent has ended.`

export class AuthStatus extends ApiCommand {
  static override summary = 'Show who is logged in, and whether their consent still stands.'
  static override description = description
  static override operations = ['getConsent']
  static override examples = [
    'wekeza auth status',
    'wekeza auth status --json --fields customer_id,consent_status',
  ]

  async run(): Promise<unknown> {
    const { flags } = await this.parse(AuthStatus)
    const state = await loginState(this.open(flags))
    if (state.consent_status !== 'authorised') {
      process.exitCode = EXIT.consentNeeded
      this.next(LOGIN_HINT)
    }
    return this.show(state, loginCard, flags)
  }
}
