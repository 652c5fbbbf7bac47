import type { Account } from '../accounts/account.ts'
import type { Store } from '../ports/store.ts'
import { ownAccountNumber } from '../rails/internal.ts'
import type { Instruction } from './payment.ts'

/** The account that an internal payment goes to; nothing for other rails, and where there is no such account. */
export async function readCreditor(
  store: Pick<Store, 'accounts'>,
  { rail, payee }: Pick<Instruction, 'rail' | 'payee'>,
): Promise<Account | undefined> {
  const number = rail === 'internal' ? ownAccountNumber(payee) : undefined
  return number === undefined ? undefined : store.accounts.byNumber(number)
}
