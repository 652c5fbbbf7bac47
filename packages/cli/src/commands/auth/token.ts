import { boolean } from '@oclif/core/flags'
import { ApiCommand } from '../../base/api-command.ts'
import { usageError } from '../../errors/usage-error.ts'

const description = `For a program that sends requests itself. It is a secret: whoever has it sees what the customer
allowed, for as long as it lives. So it is printed only when --stdout asks for it; wekeza api needs none.`

export class PrintToken extends ApiCommand {
  static override summary = 'Print the customer’s access token, renewed if it has ended.'
  static override description = description
  static override flags = {
    stdout: boolean({ summary: 'Yes, print it on standard output.' }),
  }
  static override examples = ['wekeza auth token --stdout', 'wekeza auth token --stdout --json']

  async run(): Promise<unknown> {
    const { flags } = await this.parse(PrintToken)
    if (!flags.stdout) {
      throw usageError(
        'An access token is a secret, and a terminal keeps what it shows.',
        'add --stdout if it is to be printed; wekeza api calls without it',
      )
    }
    const access_token = await this.open(flags).customer().accessToken()
    return this.show({ access_token }, (data) => data.access_token, flags)
  }
}
