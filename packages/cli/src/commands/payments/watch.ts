import { integer } from '@oclif/core/flags'
import type { Payment, Wekeza } from '@wekeza/sdk'
import { ApiCommand } from '../../base/api-command.ts'
import { paymentArgument } from '../../base/arguments.ts'
import { EXIT } from '../../errors/exit-codes.ts'
import { formatTime } from '../../output/format.ts'
import { consentFlag } from '../../paying/consent-flag.ts'
import { findPayer } from '../../paying/find-payer.ts'
import { paymentCard } from '../../views/payments.ts'

const ENDS: readonly string[] = ['settled', 'failed', 'cancelled']

export class WatchPayment extends ApiCommand {
  static override summary = 'Follow a payment, step by step, until it has ended.'
  static override description =
    'Each step is a line on stderr; the payment as it ended is the answer. Code 1 says that it failed, 8 that the time was over first.'
  static override operations = ['getPayment', 'getPaymentHistory']
  static override args = { payment: paymentArgument }
  static override flags = {
    ...consentFlag,
    timeout: integer({
      default: 300,
      min: 0,
      helpValue: 'SECONDS',
      summary: 'How long at most. Default 300',
    }),
    interval: integer({
      default: 1,
      min: 1,
      helpValue: 'SECONDS',
      summary: 'How long between two looks. Default 1',
    }),
  }
  static override examples = [
    'wekeza payments watch pay_01k3m7q0r8e4x5v6',
    'wekeza payments watch pay_01k3m7q0r8e4x5v6 --timeout 60 --json --fields status',
  ]

  async run(): Promise<unknown> {
    const { args, flags } = await this.parse(WatchPayment)
    const payer = findPayer(this.open(flags), args.payment, flags.consent)
    const untilMs = performance.now() + flags.timeout * 1_000
    const payment = await this.#follow(payer, args.payment, untilMs, flags.interval * 1_000)
    process.exitCode = exitCodeOf(payment)
    return this.show(payment, paymentCard, flags)
  }

  async #follow(payer: Wekeza, id: string, untilMs: number, intervalMs: number): Promise<Payment> {
    for (let told = 0; ; ) {
      // The history first: what is told before the end is never more than the end shows.
      const { data: steps } = await payer.payments.history(id)
      for (const { at, status, reason } of steps.slice(told)) {
        this.note(`${formatTime(at)}  ${status}${reason ? `  (${reason})` : ''}`)
      }
      told = steps.length
      const payment = await payer.payments.get(id)
      const leftMs = untilMs - performance.now()
      if (ENDS.includes(payment.status) && steps.at(-1)?.status === payment.status) return payment
      if (leftMs <= 0) return payment
      await new Promise((resolve) => setTimeout(resolve, Math.min(intervalMs, leftMs)))
    }
  }
}

function exitCodeOf({ status }: Payment): number {
  if (status === 'failed' || status === 'cancelled') return EXIT.failed
  return ENDS.includes(status) ? EXIT.ok : EXIT.pending
}
