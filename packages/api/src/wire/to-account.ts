import { type Account, availableMinor, OWN_BANK_CODE } from '@wekeza/bank'
import type { Schema } from '@wekeza/contract'
import { toMoney } from './to-money.ts'
import { toTime } from './to-time.ts'

/** The account without number or holder: those need a permission of their own. */
export function toAccount(account: Account): Schema<'Account'> {
  const { id, currency, status, nickname, number } = account
  const type = account.type as Schema<'Account'>['type']
  return { id, type, currency, status, nickname, masked_number: `•••• ${number.slice(-4)}` }
}

export function toAccountDetails(account: Account): Schema<'AccountDetails'> {
  return {
    account_id: account.id,
    account_number: account.number,
    bank_code: OWN_BANK_CODE,
    holders: [...account.holders],
    opened_on: account.openedOn,
  }
}

export function toBalance(account: Account, atMs: number): Schema<'Balance'> {
  return {
    account_id: account.id,
    booked: toMoney(account.bookedMinor),
    available: toMoney(availableMinor(account)),
    held: toMoney(account.heldMinor),
    as_of: toTime(atMs),
  }
}
