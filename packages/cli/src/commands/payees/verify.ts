import { string } from '@oclif/core/flags'
import type { PayeeVerification } from '@wekeza/sdk'
import { ApiCommand } from '../../base/api-command.ts'
import { card } from '../../output/card.ts'
import { formatTime } from '../../output/format.ts'
import { parsePayee } from '../../paying/parse-payee.ts'

export class VerifyPayee extends ApiCommand {
  static override summary = 'Ask whether a payee is who the payer takes them for.'
  static override operations = ['verifyPayee']
  static override flags = {
    to: string({
      required: true,
      helpValue: 'PAYEE',
      summary: 'NUMBER[@BANK], +254712345678, till:NUMBER or paybill:NUMBER/ACCOUNT.',
    }),
    'to-name': string({ required: true, helpValue: 'NAME', summary: 'Who they are said to be.' }),
  }
  static override examples = [
    'wekeza payees verify --to 0110000021 --to-name "Baraka Traders Ltd"',
    'wekeza payees verify --to 0110000021 --to-name "Baraka Trader" --json --fields result,registered_name',
  ]

  async run(): Promise<unknown> {
    const { flags } = await this.parse(VerifyPayee)
    const payee = parsePayee(flags.to, flags['to-name'])
    const answer = await this.open(flags).wekeza.payees.verify({ payee })
    return this.show(answer, verificationCard, flags)
  }
}

const verificationCard = (answer: PayeeVerification): string =>
  card([
    ['result', answer.result],
    ['registered as', answer.registered_name],
    ['at', formatTime(answer.checked_at)],
  ])
