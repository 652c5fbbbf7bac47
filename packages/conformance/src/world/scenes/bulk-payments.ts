import type { OperationId } from '@wekeza/contract'
import type { Bench } from '../../bench/bench.ts'
import { nairobiDayIn } from '../bank-time.ts'
import { bulkRow, fileBulk, unspentBulk } from '../bulks.ts'
import type { Scene, SceneMaker, SceneWish } from '../scene.ts'

type OfOne = 'getBulkPayment' | 'cancelBulkPayment' | 'listBulkPaymentItems'

export const bulkPaymentScenes = {
  createBulkPayment: (bench, { expiresInMs } = {}) =>
    fileBulk(bench, { items: [bulkRow()] }, expiresInMs === undefined ? {} : { expiresInMs }),
  listBulkPayments: async (bench, wish) => {
    const operation = 'listBulkPayments'
    if (wish?.unspent) {
      const grant = await unspentBulk(bench, ending(wish))
      return { ask: { operation, token: grant.token }, grant }
    }
    const { grant, ask } = await fileBulk(bench, { items: [bulkRow()] })
    await bench.done(ask)
    return { ask: { operation, token: grant.token }, grant }
  },
  getBulkPayment: (bench, wish) => ofOne(bench, 'getBulkPayment', wish),
  listBulkPaymentItems: (bench, wish) => ofOne(bench, 'listBulkPaymentItems', wish),
  cancelBulkPayment: (bench, wish) => ofOne(bench, 'cancelBulkPayment', wish),
} satisfies Partial<Record<OperationId, SceneMaker>>

/** A file that waits for its day. Whoever has paid under a consent has used it up: one that is to end has no file. */
async function ofOne(bench: Bench, operation: OfOne, wish?: SceneWish): Promise<Scene> {
  if (wish?.unspent) {
    const grant = await unspentBulk(bench, ending(wish))
    const params = { bulk_payment_id: 'blk_01k3m7q0r8e4x5v6' }
    return { ask: { operation, token: grant.token, params }, grant }
  }
  const execution_date = await nairobiDayIn(bench, 1)
  const { grant, ask } = await fileBulk(
    bench,
    { items: [bulkRow()], execution_date },
    { expiresInMs: 3 * 86_400_000 },
  )
  const { id } = await bench.done(ask)
  return { ask: { operation, token: grant.token, params: { bulk_payment_id: id } }, grant }
}

function ending({ expiresInMs }: SceneWish) {
  return expiresInMs === undefined ? {} : { expiresInMs }
}
