import type { Customer } from '@wekeza/bank'

type CustomerRow = [id: string, username: string, name: string, story: string]

export const CUSTOMER_COLUMNS = 'id, username, name, story'

export function customerValues({ id, username, name, story }: Customer): CustomerRow {
  return [id, username, name, story]
}

export function customerOf(row: unknown): Customer {
  const [id, username, name, story] = row as CustomerRow
  return { id, username, name, story }
}
