import type { Account } from '@wekeza/bank'
import type { Given } from '../../operation.ts'

type AccountOperation = 'getAccount' | 'getAccountBalance' | 'getAccountDetails'

/** The account that the path names. That the consent covers it was checked; that it exists follows from that. */
export async function consentedAccount(given: Given<AccountOperation>): Promise<Account> {
  const id = given.params.account_id ?? ''
  const account = await given.bank.accounts.get(id)
  if (!account) throw new Error(`${id}: consented to an account that is not there`)
  return account
}
