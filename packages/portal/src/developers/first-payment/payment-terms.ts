import type { ConsentRequest, PaymentRequest } from '@wekeza/sdk'

/** The payer lives on every test bank, and so does the payee: packages/bank/src/seed/personas.ts. */
export const PAYER = { customer_id: 'cus_wanjiru' }

const WHAT = {
  amount: { amount: '1250.00', currency: 'KES' },
  payee: {
    type: 'account',
    name: 'Baraka Traders Ltd',
    account_number: '0110000021',
    bank_code: '77',
  },
  rail: 'internal',
  debtor_account_id: 'acc_wanjiru_current',
} as const

/** What Wanjiru is asked for, and then what is paid: the same, field for field. */
export const CONSENT = { kind: 'single_payment', ...WHAT } satisfies ConsentRequest
export const PAYMENT = { ...WHAT, reference: 'My first payment' } satisfies PaymentRequest
