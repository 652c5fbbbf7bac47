import { done, type Operation } from '../../operation.ts'
import { toAccount } from '../../wire/to-account.ts'

/** GET /v1/accounts: the accounts that the customer chose when approving. */
export const listAccounts: Operation<'listAccounts'> = async ({ bank, consent }) => {
  const accounts = await Promise.all(consent.accountIds.map((id) => bank.accounts.get(id)))
  return done({ data: accounts.flatMap((account) => (account ? [toAccount(account)] : [])) })
}
