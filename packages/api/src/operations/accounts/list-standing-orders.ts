import { done, type Operation } from '../../operation.ts'
import { toStandingOrder } from '../../wire/to-standing-order.ts'

/** GET /v1/accounts/{account_id}/standing-orders: what the bank pays from the account by itself. */
export const listStandingOrders: Operation<'listStandingOrders'> = async ({ bank, params }) => {
  const orders = await bank.standingOrders.ofAccount(params.account_id ?? '')
  return done({ data: orders.map(toStandingOrder) })
}
