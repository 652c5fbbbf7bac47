import { boolean } from '@oclif/core/flags'
import { ApiCommand } from '../../base/api-command.ts'
import { card } from '../../output/card.ts'
import type { View } from '../../output/view.ts'
import { endLogin, type LoggedOut } from '../../session/end-login.ts'

const description = `Has the bank revoke the refresh tokens (RFC 7009), those of payments included, and forgets them.

The customer's consent still stands at the bank, unless --revoke ends it too.`

export class Logout extends ApiCommand {
  static override summary = 'End the login, at the bank and here.'
  static override description = description
  static override operations = ['revokeConsent']
  static override flags = {
    revoke: boolean({ summary: 'Withdraw the consent at the bank too.', exclusive: ['local'] }),
    local: boolean({ summary: 'Only forget the tokens here, where the bank cannot be reached.' }),
  }
  static override examples = [
    'wekeza auth logout',
    'wekeza auth logout --revoke --json',
    'wekeza auth logout --local',
  ]

  async run(): Promise<unknown> {
    const { flags } = await this.parse(Logout)
    const ended = await endLogin(this.open(flags), flags)
    return this.show(ended, loggedOutCard, flags)
  }
}

const loggedOutCard: View<LoggedOut> = (ended) =>
  card([
    [
      'logged out',
      ended.consent_id ?? (ended.own_session ? 'a session of one’s own' : 'nobody was logged in'),
    ],
    ['tokens', tokensLine(ended)],
    ['consent', ended.consent_id && consentLine(ended)],
    ['removed from', ended.credentials_file],
  ])

function tokensLine({ tokens_revoked }: LoggedOut): string | null {
  if (tokens_revoked === null) return 'forgotten here; the bank was not asked'
  if (tokens_revoked === 0) return null
  return tokens_revoked === 1 ? 'revoked at the bank' : `${tokens_revoked} revoked at the bank`
}

function consentLine({ revoked }: LoggedOut): string {
  return revoked ? 'revoked' : 'still stands at the bank; --revoke ends it'
}
