/** The columns that a CSV may have, each with the place in an item of the contract that it stands for. */
export const COLUMNS: Readonly<Record<string, string>> = {
  payee_type: '/payee/type',
  name: '/payee/name',
  account_number: '/payee/account_number',
  bank_code: '/payee/bank_code',
  phone_number: '/payee/phone_number',
  paybill_number: '/payee/paybill_number',
  account_reference: '/payee/account_reference',
  till_number: '/payee/till_number',
  amount: '/amount/amount',
  currency: '/amount/currency',
  rail: '/rail',
  reference: '/reference',
}

const columnOfPointer: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(COLUMNS).map(([column, pointer]) => [pointer, column])),
  '/amount': 'amount',
  '/payee': 'payee_type',
}

/** The column that a place in an item stands for; undefined for the row as a whole. */
export function columnOf(pointer: string): string | undefined {
  return columnOfPointer[pointer]
}
