import { done, failed, type Operation } from '../../operation.ts'
import { toTransaction } from '../../wire/to-transaction.ts'

/** GET /v1/accounts/{account_id}/transactions/{transaction_id}: one transaction of the account, posted or pending. */
export const getTransaction: Operation<'getTransaction'> = async ({ bank, consent, params }) => {
  const transactionId = params.transaction_id ?? ''
  const found = await bank.transactions.get(consent, params.account_id ?? '', transactionId)
  return found
    ? done(toTransaction(found))
    : failed({ code: 'transaction_not_found', transactionId })
}
