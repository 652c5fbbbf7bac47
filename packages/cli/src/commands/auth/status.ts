import { boolean } from '@oclif/core/flags'
import { ApiCommand } from '../../base/api-command.ts'
import { EXIT } from '../../errors/exit-codes.ts'
import { LOGIN_HINT } from '../../errors/login-needed.ts'
import { loginState } from '../../session/login-state.ts'
import { ownSessionState } from '../../session/own-session-state.ts'
import { loginCard, ownSessionCard } from '../../views/login.ts'

const description = `Says who it is, what they allowed and until when, what the tokens are bound to, and where they are kept; never a token.

Ends with 4 when nobody is logged in, or the consent has ended.`

export class AuthStatus extends ApiCommand {
  static override summary = 'Show who is logged in, and whether their consent still stands.'
  static override description = description
  static override operations = ['getConsent']
  static override flags = {
    me: boolean({ summary: 'Of the session of one’s own, as auth login --me began it.' }),
  }
  static override examples = [
    'wekeza auth status',
    'wekeza auth status --json --fields customer_id,consent_status',
  ]

  async run(): Promise<unknown> {
    const { flags } = await this.parse(AuthStatus)
    const session = this.open(flags)
    if (flags.me) return this.show(ownSessionState(session), ownSessionCard, flags)
    const state = await loginState(session)
    if (state.consent_status !== 'authorised') {
      process.exitCode = EXIT.consentNeeded
      this.next(LOGIN_HINT)
    }
    return this.show(state, loginCard, flags)
  }
}
