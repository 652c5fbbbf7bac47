import { boolean, string } from '@oclif/core/flags'
import { ApiCommand } from '../../base/api-command.ts'
import { passwordFlag } from '../../developing/password-flag.ts'
import { readPassword } from '../../developing/read-password.ts'
import { signIn } from '../../developing/sign-in.ts'
import { requireAll } from '../../prompts/required.ts'
import { DeveloperSessions } from '../../session/developer-sessions.ts'
import { signedInCard } from '../../views/developers.ts'

const description = `Opens a session of eight hours, for what belongs to organisations: their members, applications and credentials, and
their way to live. It reaches no bank and no customer. It is kept as customers' tokens are, and apart from them: in a
file that only you read (0600), sealed by a key in the system's keychain where there is one.`

export class SignIn extends ApiCommand {
  static override summary = 'Sign in as a developer.'
  static override description = description
  static override operations = ['createDeveloperSession', 'getDeveloper']
  static override flags = {
    email: string({ helpValue: 'ADDRESS', summary: 'Yours. Asked for if left out.' }),
    ...passwordFlag,
    'insecure-storage': boolean({
      summary: 'Keep the session in the file alone, not sealed by the keychain.',
    }),
  }
  static override examples = [
    'wekeza developers sign-in --email amina@soko.example --password-file password.txt',
    'wekeza developers sign-in --email amina@soko.example --password-file - --json --fields developer.id,expires_at < password.txt',
  ]

  async run(): Promise<unknown> {
    const { flags } = await this.parse(SignIn)
    const session = this.open(flags)
    const { settings } = session
    const sessions = new DeveloperSessions(settings.baseUrl.value)
    sessions.store.keepIn(flags['insecure-storage'] ? 'file' : 'keychain')
    const asks = this.asks()
    const wanted = [{ flag: '--email', value: flags.email, question: 'Your e-mail address:' }]
    const [email = ''] = await requireAll(wanted, asks)
    const file = flags['password-file']
    const password = await readPassword({ file, asks, isNew: false, settings })
    const signedIn = await signIn(session, { email, password }, sessions)
    const shown = this.show(signedIn, signedInCard, flags)
    this.next('wekeza apps list', 'wekeza whoami')
    return shown
  }
}
