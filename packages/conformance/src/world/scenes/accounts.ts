import type { OperationId } from '@wekeza/contract'
import { present } from '../../bench/expect.ts'
import { nairobiDayIn } from '../bank-time.ts'
import { grantAccess } from '../grants.ts'
import { everyday } from '../people.ts'
import type { SceneMaker } from '../scene.ts'

const params = { account_id: everyday.id }

/** A read of Wanjiru's everyday account, under a consent of hers. */
function reading(operation: OperationId): SceneMaker {
  return async (bench, wish) => {
    const grant = await grantAccess(bench, wish)
    const named = operation === 'listAccounts' ? {} : { params }
    return { ask: { operation, token: grant.token, ...named }, grant }
  }
}

export const accountScenes = {
  listAccounts: reading('listAccounts'),
  getAccount: reading('getAccount'),
  getAccountBalance: reading('getAccountBalance'),
  getAccountDetails: reading('getAccountDetails'),
  listTransactions: reading('listTransactions'),
  syncTransactions: reading('syncTransactions'),
  listBeneficiaries: reading('listBeneficiaries'),
  listStandingOrders: reading('listStandingOrders'),
  getStatement: async (bench, wish) => {
    const { ask, grant } = await reading('getStatement')(bench, wish)
    const [from, to] = [await nairobiDayIn(bench, -30), await nairobiDayIn(bench, 0)]
    return { ask: { ...ask, query: { from, to } }, grant }
  },
  getTransaction: async (bench, wish) => {
    const grant = await grantAccess(bench, wish)
    const { token } = grant
    const query = { limit: 1 }
    const page = await bench.done({ operation: 'listTransactions', token, params, query })
    const { id } = present(page.data[0], 'a transaction of the everyday account')
    const named = { ...params, transaction_id: id }
    return { ask: { operation: 'getTransaction', token, params: named }, grant }
  },
} satisfies Partial<Record<OperationId, SceneMaker>>
