import type { Account } from '@wekeza/bank'

type AccountRow = [
  id: string,
  type: Account['type'],
  status: Account['status'],
  currency: Account['currency'],
  nickname: string,
  number: string,
  holders: string,
  mandate: Account['mandate'],
  openedOn: string,
  bookedMinor: number,
  heldMinor: number,
  overdraftMinor: number | null,
]

export const ACCOUNT_COLUMNS =
  'id, type, status, currency, nickname, number, holders, mandate, opened_on, booked_minor, held_minor, overdraft_minor'

export function accountValues(account: Account): AccountRow {
  const { id, type, status, currency, nickname, number, mandate, openedOn } = account
  const { bookedMinor, heldMinor, overdraftMinor } = account
  const holders = JSON.stringify(account.holders)
  const stands = [bookedMinor, heldMinor, overdraftMinor] as const
  return [id, type, status, currency, nickname, number, holders, mandate, openedOn, ...stands]
}

/** @param row the account's columns, and behind them the ids of its customers as JSON, in their order */
export function accountOf(row: unknown): Account {
  const [id, type, status, currency, nickname, number, holders, mandate, openedOn, ...rest] =
    row as [...AccountRow, customerIds: string]
  const [bookedMinor, heldMinor, overdraftMinor, customerIds] = rest
  return {
    id,
    type,
    status,
    currency,
    nickname,
    number,
    customerIds: JSON.parse(customerIds),
    holders: JSON.parse(holders),
    mandate,
    openedOn,
    bookedMinor,
    heldMinor,
    overdraftMinor,
  }
}
