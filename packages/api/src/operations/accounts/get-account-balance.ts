import { done, type Operation } from '../../operation.ts'
import { toBalance } from '../../wire/to-account.ts'
import { consentedAccount } from './consented-account.ts'

/** GET /v1/accounts/{account_id}/balance: booked, held and available now. */
export const getAccountBalance: Operation<'getAccountBalance'> = async (given) =>
  done(toBalance(await consentedAccount(given), given.bank.clock.nowMs()))
