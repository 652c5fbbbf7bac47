import { isValidPhoneNumber } from 'libphonenumber-js/mobile'
import type { Failure } from '../failure.ts'
import type { Payee } from '../payments/payment.ts'
import { BANKS } from '../rails/bank-codes.ts'

/** Whether there can be such a payee: a bank that has this code, a number that a Kenyan mobile phone can have. */
export function checkPayee(payee: Payee): Failure | undefined {
  switch (payee.type) {
    case 'account':
      return Object.hasOwn(BANKS, payee.bank_code)
        ? undefined
        : { code: 'bank_code_unknown', received: payee.bank_code }
    case 'mobile':
      return isKenyanMobile(payee.phone_number)
        ? undefined
        : { code: 'phone_number_invalid', received: payee.phone_number }
    case 'paybill':
    case 'till':
      return undefined
  }
}

function isKenyanMobile(digits: string): boolean {
  return digits.startsWith('254') && isValidPhoneNumber(`+${digits}`)
}
