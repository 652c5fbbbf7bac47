import { boolean } from '@oclif/core/flags'
import { ApiCommand } from '../../base/api-command.ts'
import { endSession, type SignedOut } from '../../developing/end-session.ts'
import { card } from '../../output/card.ts'
import type { View } from '../../output/view.ts'

export class SignOut extends ApiCommand {
  static override summary = 'End your session as a developer, and every other that you have.'
  static override description =
    'The platform ends all of them, also on other machines. An application’s credentials and customers’ logins stay.'
  static override operations = ['endDeveloperSessions']
  static override flags = {
    local: boolean({ summary: 'Only forget it here, where the platform cannot be reached.' }),
  }
  static override examples = [
    'wekeza developers sign-out',
    'wekeza developers sign-out --json',
    'wekeza developers sign-out --local',
  ]

  async run(): Promise<unknown> {
    const { flags } = await this.parse(SignOut)
    return this.show(await endSession(this.open(flags), flags.local), signedOutCard, flags)
  }
}

const signedOutCard: View<SignedOut> = ({ email, ended, sessions_file }) =>
  card([
    ['signed out', email ?? 'nobody was signed in'],
    [
      'sessions',
      email && (ended ? 'all ended at the platform' : 'forgotten here; the platform was not asked'),
    ],
    ['removed from', email && sessions_file],
  ])
