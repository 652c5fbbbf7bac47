import { string } from '@oclif/core/flags'
import { ApiCommand } from '../../base/api-command.ts'
import { passwordFlag } from '../../developing/password-flag.ts'
import { readMailToken } from '../../developing/read-mail-token.ts'
import { readPassword } from '../../developing/read-password.ts'
import { developerCard } from '../../views/developers.ts'

const description = `Proves that the mailbox is yours by what a mail held, and sets the password: 12 characters or more, of any kind. It ends
a registration, an invitation and a forgotten password alike. Sessions so far end.`

export class ConfirmEmail extends ApiCommand {
  static override summary = 'Confirm your mailbox, and set your password.'
  static override description = description
  static override operations = ['confirmEmail']
  static override flags = {
    'token-file': string({
      helpValue: 'FILE|-',
      summary: 'Holds what the mail held; - is standard input. Left out, it is asked for.',
    }),
    ...passwordFlag,
    name: string({ helpValue: 'NAME', summary: 'How to call you, if you were invited.' }),
  }
  static override examples = [
    'wekeza developers confirm --token-file token.txt --password-file password.txt',
    'wekeza developers confirm --token-file token.txt --password-file - --name "Amina Otieno" --json --fields id,memberships < password.txt',
  ]

  async run(): Promise<unknown> {
    const { flags } = await this.parse(ConfirmEmail)
    const { name } = flags
    const session = this.open(flags)
    const { settings, wekeza } = session
    const asks = this.asks()
    const token = await readMailToken({ file: flags['token-file'], asks, settings })
    const file = flags['password-file']
    const password = await readPassword({ file, asks, isNew: true, settings })
    const body = { token, password, ...(name !== undefined && { name }) }
    const developer = await wekeza.developers.confirm(body)
    const shown = this.show(developer, developerCard, flags)
    this.next(`wekeza developers sign-in --email ${developer.email}`)
    return shown
  }
}
