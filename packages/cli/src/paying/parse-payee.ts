import type { Payee, Rail } from '@wekeza/sdk'
import { usageError } from '../errors/usage-error.ts'

/** Wekeza's own code among Kenya's banks, which --to means where it names none. */
const OWN_BANK_CODE = '77'

/** Every rail of the contract, as flags take it. */
export const RAILS = ['internal', 'pesalink', 'mpesa', 'rtgs', 'eft'] as const satisfies Rail[]

type Reading = readonly [shape: RegExp, payee: (name: string, ...parts: string[]) => Payee]

/** How each kind of payee is written: unlike any other, so that nothing has to say which it is. */
const READINGS: readonly Reading[] = [
  [
    /^(\d{6,14})(?:@(\d{2}))?$/,
    (name, account_number = '', bank_code = OWN_BANK_CODE) => ({
      type: 'account',
      name,
      account_number,
      bank_code,
    }),
  ],
  [/^\+(254\d{9})$/, (name, phone_number = '') => ({ type: 'mobile', name, phone_number })],
  [/^till:(\d+)$/, (name, till_number = '') => ({ type: 'till', name, till_number })],
  [
    /^paybill:(\d+)\/(.+)$/,
    (name, paybill_number = '', account_reference = '') => ({
      type: 'paybill',
      name,
      paybill_number,
      account_reference,
    }),
  ],
]

/**
 * Reads whom --to means: `NUMBER[@BANK]` is an account (Kenya has no IBAN: a number and its bank's two digits),
 * `+254712345678` a phone, `till:123456` a till, `paybill:888880/ACCOUNT` a paybill.
 * @throws {CliError} usage_invalid
 */
export function parsePayee(to: string, name: string): Payee {
  for (const [shape, payee] of READINGS) {
    const match = shape.exec(to)
    if (match) return payee(name, ...match.slice(1))
  }
  throw usageError(
    `--to: ${to} is no payee. Give an account of 6 to 14 digits, and another bank's two digits after @ (0110000021, 01234567@01); a phone (+254712345678); till:123456; or paybill:888880/ACCOUNT.`,
  )
}

/** Within the bank where the payee's account is here, by PesaLink to other banks, by M-Pesa otherwise. */
export function railFor(payee: Payee): Rail {
  if (payee.type !== 'account') return 'mpesa'
  return payee.bank_code === OWN_BANK_CODE ? 'internal' : 'pesalink'
}
