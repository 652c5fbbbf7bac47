import type { Consent } from '@wekeza/sdk'
import { ApiCommand } from '../../base/api-command.ts'
import { EXIT } from '../../errors/exit-codes.ts'
import { LOGIN_HINT, loginNeeded } from '../../errors/login-needed.ts'
import { loginState } from '../../session/login-state.ts'
import type { Session } from '../../session/session.ts'
import { loginCard } from '../../views/login.ts'

export class AuthStatus extends ApiCommand {
  static override summary = 'Show who is logged in, and whether their consent still stands.'
  static override description = 'Ends with 4 when nobody is logged in, or the consent has ended.'
  static override operations = ['getConsent']
  static override examples = [
    'wekeza auth status',
    'wekeza auth status --json --fields customer_id,consent_status',
  ]

  async run(): Promise<unknown> {
    const { flags } = await this.parse(AuthStatus)
    const session = this.open(flags)
    const { login } = session.file.read()
    if (!login) throw loginNeeded(`Nobody is logged in at ${session.settings.baseUrl.value}.`)
    const consent = await readConsent(session, login.consent_id)
    if (consent.status !== 'authorised') {
      process.exitCode = EXIT.consentNeeded
      this.next(LOGIN_HINT)
    }
    return this.show(loginState(session, consent), loginCard, flags)
  }
}

/** A bank that was reset has forgotten the consent: then nobody is logged in any more. */
async function readConsent({ wekeza }: Session, consentId: string): Promise<Consent> {
  const answer = await wekeza.consents.get(consentId).safe()
  if (answer.ok) return answer.data
  const gone = answer.error.code === 'consent_not_found'
  throw gone
    ? loginNeeded('The bank no longer knows your consent; it may have been reset.')
    : answer.error
}
