import { done, type Operation } from '../../operation.ts'
import { toAccount } from '../../wire/to-account.ts'
import { consentedAccount } from './consented-account.ts'

/** GET /v1/accounts/{account_id}: one account, without number or holder. */
export const getAccount: Operation<'getAccount'> = async (given) =>
  done(toAccount(await consentedAccount(given)))
