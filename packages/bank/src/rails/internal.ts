import type { Payee } from '../payments/payment.ts'
import { OWN_BANK_CODE } from './figures.ts'
import type { Rail } from './rail.ts'

/** The number of a payee's account on this bank; undefined where the payee has none here. */
export function ownAccountNumber(payee: Payee): string | undefined {
  return payee.type === 'account' && payee.bank_code === OWN_BANK_CODE
    ? payee.account_number
    : undefined
}

/** From one Wekeza account to another, on the bank's own books, at any hour and for nothing. */
export const internal: Rail = {
  name: 'internal',
  minMinor: 1,
  maxMinor: Number.MAX_SAFE_INTEGER,
  wholeShillings: false,
  reaches: (payee) => ownAccountNumber(payee) !== undefined,
  feeMinor: () => 0,
  opensAtMs: (atMs) => atMs,
  settlesAtMs: (submittedAtMs) => submittedAtMs,
  settlementAccountId: null,
}
