import { PaymentPendingError } from '../errors/local-errors.ts'
import { Payments as GeneratedPayments } from '../generated/resources.ts'
import type { Payment, PaymentRequest } from '../generated/schemas.ts'
import type { WriteOptions } from '../options.ts'
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

export interface CreateAndWaitOptions extends WaitOptions {
  /** makes the call safe to repeat, from another process too; default a new UUID */
  idempotencyKey?: string
}

const ENDS: readonly string[] = ['settled', 'failed', 'cancelled']
const WAIT_KEYS = ['timeoutMs', 'intervalMs', 'signal'] as const

/** How long to wait, checked, with what was left out filled in. */
function timesOf({ timeoutMs = 30_000, intervalMs = 1_000 }: WaitOptions) {
  checkWait({ timeoutMs, intervalMs })
  return { timeoutMs, intervalMs }
}

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
    checkKeys('payments.wait options', options, WAIT_KEYS)
    const { timeoutMs, intervalMs } = timesOf(options)
    const { signal } = options
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

  /**
   * Makes a payment and waits until it reaches an end state. One that is to be made on a later day comes back as
   * scheduled at once: its day is not waited for.
   * @param options.idempotencyKey makes the call safe to repeat, from another process too; default a new UUID
   * @param options.timeoutMs milliseconds to wait once it is made; default 30,000; 0 looks once
   * @param options.intervalMs milliseconds between two looks; default 1,000
   * @throws {PaymentPendingError} when the time is over first; the payment goes on, and its id is on the error
   * @throws {ApiError} what `payments.create` and `payments.get` throw
   * @example
   * const payment = await wekeza.payments.createAndWait(
   *   {
   *     debtor_account_id: 'acc_wanjiru_current',
   *     amount: { amount: '1250.00', currency: 'KES' },
   *     payee: { type: 'account', name: 'Baraka Traders Ltd', account_number: '0110000021', bank_code: '77' },
   *     rail: 'internal',
   *   },
   *   { idempotencyKey: 'invoice-42' },
   * )
   */
  async createAndWait(body: PaymentRequest, options: CreateAndWaitOptions = {}): Promise<Payment> {
    checkKeys('payments.createAndWait options', options, [...WAIT_KEYS, 'idempotencyKey'])
    const { idempotencyKey, ...wait } = options
    const { signal } = wait
    timesOf(wait)
    const write: WriteOptions = {
      ...(idempotencyKey && { idempotencyKey }),
      ...(signal && { signal }),
    }
    const payment = await this.create(body, write)
    const waits = !ENDS.includes(payment.status) && payment.status !== 'scheduled'
    return waits ? this.wait(payment.id, wait) : payment
  }
}
