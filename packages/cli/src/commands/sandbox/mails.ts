import { boolean, string } from '@oclif/core/flags'
import { ApiCommand } from '../../base/api-command.ts'
import { CliError } from '../../errors/cli-error.ts'
import { EXIT } from '../../errors/exit-codes.ts'
import { mailList, mailToken } from '../../views/mails.ts'

export class ListMails extends ApiCommand {
  static override summary = 'Read what was mailed to developers, where no mail leaves the platform.'
  static override description =
    'On the sandbox, and on a server of your own that was given no mail server. The newest first, a hundred at most.'
  static override operations = ['listMails']
  static override flags = {
    to: string({ helpValue: 'ADDRESS', summary: 'Only those to this address.' }),
    token: boolean({ summary: 'Print only what the newest of them lets its reader do.' }),
  }
  static override examples = [
    'wekeza sandbox mails',
    'wekeza sandbox mails --to amina@soko.example --json --fields subject',
    'wekeza sandbox mails --to amina@soko.example --token | wekeza developers confirm --token-file - --password-file password.txt',
  ]

  async run(): Promise<unknown> {
    const { flags } = await this.parse(ListMails)
    const { sandbox } = this.open(flags).wekeza
    const { data } = await sandbox.mails(flags.to === undefined ? {} : { to: flags.to })
    if (!flags.token) return this.showGathered({ items: data, more: false }, mailList, flags)
    const token = data.map(mailToken).find((found) => found !== null)
    if (!token) throw noToken()
    return this.show({ token }, (found) => found.token, flags)
  }
}

function noToken(): CliError {
  return new CliError('No mail here holds a token.', {
    code: 'mail_missing',
    exitCode: EXIT.failed,
    hint: 'wekeza developers register, or wekeza developers reset-password',
  })
}
