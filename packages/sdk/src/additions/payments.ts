import { PaymentPendingError } from '../errors/local-errors.ts'
import { Payments as GeneratedPayments } from '../generated/resources.ts'
import type { Payment } from '../generated/schemas.ts'
import { checkKeys } from '../settings/check-keys.ts'
import { checkWait } from '../settings/check-wait.ts'

export interface WaitOptions {
  /** milliseconds to wait in all; default 30,000; 0 asks once and does not wait */
  timeoutMs?: number
  /** milliseconds between two looks; default 1,000 */
  intervalMs?: number
  /** ends the wait */
  signal?: AbortSignal
}

const ENDS: readonly string[] = ['settled', 'failed', 'cancelled']

/** `wekeza.payments`: payments of the contract, and waiting for one. */
export class Payments extends GeneratedPayments {
  /**
   * Waits until a payment reaches an end state: settled, failed or cancelled.
   * @param options.timeoutMs milliseconds to wait in all; default 30,000 (thirty seconds); 0 asks once and does not wait
   * @param options.intervalMs milliseconds between two looks; default 1,000
   * @throws {PaymentPendingError} when the time is over first; the payment goes on, read it later by its id
   * @throws {ApiError} what `payments.get` throws
   * @example
   * const payment = await wekeza.payments.wait('pay_01k3m7q0r8e4x5v6', { timeoutMs: 5_000 })
   */
  async wait(paymentId: string, options: WaitOptions = {}): Promise<Payment> {
    checkKeys('payments.wait options', options, ['timeoutMs', 'intervalMs', 'signal'])
    const { timeoutMs = 30_000, intervalMs = 1_000, signal } = options
    checkWait({ timeoutMs, intervalMs })
    const clock = this.timeOfSender()
    const untilMs = clock.now() + timeoutMs
    for (;;) {
      const payment = await this.get(paymentId, signal && { signal })
      if (ENDS.includes(payment.status)) return payment
      const leftMs = untilMs - clock.now()
      if (leftMs <= 0) throw new PaymentPendingError(paymentId, payment.status, timeoutMs)
      await clock.sleep(Math.min(intervalMs, leftMs), signal)
    }
  }
}
