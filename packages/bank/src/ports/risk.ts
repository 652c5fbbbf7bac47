import type { Instruction } from '../payments/payment.ts'

/** The bank's last word before money moves. */
export interface Risk {
  assess(instruction: Instruction): Promise<'allow' | 'decline'>
}
