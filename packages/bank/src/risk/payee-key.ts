import type { Payee } from '../payments/payment.ts'

/** What tells one payee from another: where the money goes, and not the name that was written beside it. */
export function payeeKey(payee: Payee): string {
  switch (payee.type) {
    case 'account':
      return `account ${payee.bank_code} ${payee.account_number}`
    case 'mobile':
      return `mobile ${payee.phone_number}`
    case 'paybill':
      return `paybill ${payee.paybill_number} ${payee.account_reference}`
    case 'till':
      return `till ${payee.till_number}`
  }
}
