import { string } from '@oclif/core/flags'
import { ApiCommand } from '../../base/api-command.ts'
import { requireAll } from '../../prompts/required.ts'
import { mailSentCard } from '../../views/mails.ts'

const description = `A mail goes to the address, and what it holds goes into wekeza developers confirm, which sets the password. Whether
the address is known already only the mail says.`

export class RegisterDeveloper extends ApiCommand {
  static override summary = 'Register as a developer, with an organisation of your own.'
  static override description = description
  static override operations = ['registerDeveloper']
  static override flags = {
    email: string({ helpValue: 'ADDRESS', summary: 'Where the mail goes. Asked for if left out.' }),
    name: string({ helpValue: 'NAME', summary: 'Who you are. Asked for if left out.' }),
    company: string({
      helpValue: 'NAME',
      summary: 'What the organisation is called. Asked for if left out.',
    }),
  }
  static override examples = [
    'wekeza developers register --email amina@soko.example --name "Amina Otieno" --company "Soko Pay Ltd"',
    'wekeza developers register --email baraka@duka.example --name Baraka --company Duka --json --fields status',
  ]

  async run(): Promise<unknown> {
    const { flags } = await this.parse(RegisterDeveloper)
    const wanted = [
      { flag: '--email', value: flags.email, question: 'Your e-mail address:' },
      { flag: '--name', value: flags.name, question: 'Your name:' },
      { flag: '--company', value: flags.company, question: 'Your company, or team:' },
    ]
    const [email = '', name = '', company_name = ''] = await requireAll(wanted, this.asks())
    const { developers } = this.open(flags).wekeza
    const sent = await developers.register({ email, name, company_name })
    const shown = this.show({ ...sent, to: email }, mailSentCard, flags)
    this.next(
      'wekeza developers confirm',
      `wekeza sandbox mails --to ${email} (on a test platform)`,
    )
    return shown
  }
}
