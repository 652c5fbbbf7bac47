import { answered, done, type Operation } from '../../operation.ts'
import { problemOfToken } from '../../problems/problem-of-token.ts'
import { toAccount } from '../../wire/to-account.ts'

/** GET /v1/me: the customer whose session it is. A session of somebody who is gone, as after a reset, is none. */
export const getMe: Operation<'getMe'> = async ({ call, bank, customerId }) => {
  const [customer, accounts] = await Promise.all([
    bank.customers.get(customerId),
    bank.store.accounts.ofCustomer(customerId),
  ])
  if (!customer) return answered(problemOfToken(call, 'token_invalid'))
  const { id, name } = customer
  return done({ id, name, accounts: accounts.map(toAccount) })
}
