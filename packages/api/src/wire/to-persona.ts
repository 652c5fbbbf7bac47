import { type Account, type Customer, OWN_BANK_CODE } from '@wekeza/bank'
import type { Schema } from '@wekeza/contract'

export function toPersona(customer: Customer, accounts: readonly Account[]): Schema<'Persona'> {
  const { id, username, name, story } = customer
  return {
    customer_id: id,
    username,
    name,
    story,
    accounts: accounts.map((account) => ({
      id: account.id,
      account_number: account.number,
      bank_code: OWN_BANK_CODE,
      nickname: account.nickname,
    })),
  }
}
