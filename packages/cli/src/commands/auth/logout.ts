import { boolean } from '@oclif/core/flags'
import { ApiCommand } from '../../base/api-command.ts'
import { card } from '../../output/card.ts'

export class Logout extends ApiCommand {
  static override summary = 'Forget the customer’s tokens, those of payments included.'
  static override operations = ['revokeConsent']
  static override flags = {
    revoke: boolean({ summary: 'Withdraw the consent at the bank too.' }),
  }
  static override examples = ['wekeza auth logout', 'wekeza auth logout --revoke --json']

  async run(): Promise<unknown> {
    const { flags } = await this.parse(Logout)
    const session = this.open(flags)
    const { login } = session.file.read()
    if (login && flags.revoke) await session.wekeza.consents.revoke(login.consent_id)
    session.file.update(() => ({ login: null, payments: [] }))
    const state = {
      consent_id: login?.consent_id ?? null,
      revoked: flags.revoke && login !== null,
      credentials_file: session.file.path,
    }
    const shown = this.show(
      state,
      ({ consent_id, revoked, credentials_file }) =>
        card([
          ['logged out', consent_id ?? 'nobody was logged in'],
          [
            'consent',
            consent_id && (revoked ? 'revoked' : 'still stands at the bank; --revoke ends it'),
          ],
          ['removed from', credentials_file],
        ]),
      flags,
    )
    return shown
  }
}
