import type { ErrorExplanation } from '@wekeza/sdk'
import { ApiCommand } from '../../base/api-command.ts'
import { errorCodeArgument } from '../../base/arguments.ts'
import { card } from '../../output/card.ts'

export class ExplainError extends ApiCommand {
  static override summary = 'Explain an error code: what it means, why it happens, what to do.'
  static override operations = ['explainError']
  static override args = { code: errorCodeArgument }
  static override examples = [
    'wekeza errors explain insufficient_funds',
    'wekeza errors explain consent_consumed --json --fields next',
  ]

  async run(): Promise<unknown> {
    const { args, flags } = await this.parse(ExplainError)
    const explanation = await this.open(flags).wekeza.system.explainError(args.code)
    return this.show(explanation, explanationCard, flags)
  }
}

const explanationCard = (entry: ErrorExplanation): string =>
  card([
    ['code', entry.code],
    ['status', `${entry.status} ${entry.title}`],
    ['cause', entry.cause],
    ['next', entry.next],
    [
      'retry',
      entry.retryable ? 'the same request may go well later' : 'the same request fails again',
    ],
  ])
