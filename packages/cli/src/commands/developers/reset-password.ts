import { string } from '@oclif/core/flags'
import { ApiCommand } from '../../base/api-command.ts'
import { requireAll } from '../../prompts/required.ts'
import { mailSentCard } from '../../views/mails.ts'

export class ResetPassword extends ApiCommand {
  static override summary = 'Have a mail sent that lets you set a new password.'
  static override description =
    'What it holds goes into wekeza developers confirm. Whether the address is known only the mail says.'
  static override operations = ['requestPasswordReset']
  static override flags = {
    email: string({ helpValue: 'ADDRESS', summary: 'Yours. Asked for if left out.' }),
  }
  static override examples = [
    'wekeza developers reset-password --email amina@soko.example',
    'wekeza developers reset-password --email amina@soko.example --json',
  ]

  async run(): Promise<unknown> {
    const { flags } = await this.parse(ResetPassword)
    const wanted = [{ flag: '--email', value: flags.email, question: 'Your e-mail address:' }]
    const [email = ''] = await requireAll(wanted, this.asks())
    const sent = await this.open(flags).wekeza.developers.requestPasswordReset({ email })
    const shown = this.show({ ...sent, to: email }, mailSentCard, flags)
    this.next(
      'wekeza developers confirm',
      `wekeza sandbox mails --to ${email} (on a test platform)`,
    )
    return shown
  }
}
