import type { Payee } from '../payments/payment.ts'
import { OWN_BANK_CODE } from './figures.ts'

/** Whether a payee holds an account at another bank. */
export function atOtherBank(payee: Payee): boolean {
  return payee.type === 'account' && payee.bank_code !== OWN_BANK_CODE
}
