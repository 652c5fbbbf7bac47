import { done, type Operation } from '../../operation.ts'
import { toAccountDetails } from '../../wire/to-account.ts'
import { consentedAccount } from './consented-account.ts'

/** GET /v1/accounts/{account_id}/details: number and holders, under a permission of their own. */
export const getAccountDetails: Operation<'getAccountDetails'> = async (given) =>
  done(toAccountDetails(await consentedAccount(given)))
