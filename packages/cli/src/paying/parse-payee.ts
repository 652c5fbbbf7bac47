import type { Payee, Rail } from '@wekeza/sdk'
import { usageError } from '../errors/usage-error.ts'

/** Wekeza's own code among Kenya's banks, which --to means where it names none. */
const OWN_BANK_CODE = '77'
const PAYEE = /^(\d{6,14})(?:@(\d{2}))?$/

/**
 * Reads `NUMBER[@BANK]`. Kenya has no IBAN: an account is its number and its bank's two digits.
 * @throws {CliError} usage_invalid
 */
export function parsePayee(to: string, name: string): Payee {
  const [, number, bank = OWN_BANK_CODE] = PAYEE.exec(to) ?? []
  if (number === undefined) {
    throw usageError(
      `--to: ${to} is no account. Give a number of 6 to 14 digits, and another bank's two digits after @: 0110000021, 01234567@01.`,
    )
  }
  return { type: 'account', name, account_number: number, bank_code: bank }
}

/** Within the bank where the payee's account is here, by PesaLink elsewhere. */
export function railFor({ bank_code }: Payee): Rail {
  return bank_code === OWN_BANK_CODE ? 'internal' : 'pesalink'
}
