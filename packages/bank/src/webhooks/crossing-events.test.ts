import { expect, test } from 'vitest'
import { resourceOf } from '../events/resource-of.ts'
import { seededIds } from '../ports/ids.ts'
import { threshold, webhook } from '../stores/suite/webhook-rows.ts'
import type { Transaction } from '../transactions/transaction.ts'
import { crossingEvents } from './crossing-events.ts'

const AT_MS = 1_700_000_000_100

/** A posting by which an account falls below 5,000.00. */
function posting(some: Partial<Transaction> = {}): Transaction {
  return {
    ...{ sequence: 7, id: 'txn_1', accountId: 'acc_ann', status: 'posted' },
    ...{ amountMinor: -1_000_00, balanceAfterMinor: 4_500_00 },
    ...{ description: 'Rent', counterparty: null, paymentId: null, bookedAtMs: AT_MS },
    ...some,
  }
}

function told(transaction: Transaction, watching = [webhook('whk_one')]) {
  const ids = seededIds({ seed: 1, nowMs: () => AT_MS })
  return crossingEvents(transaction, watching, ids, AT_MS).map((change) =>
    change.kind === 'emit' ? change.event.happening : change,
  )
}

test('a crossing tells the threshold, the balance, and the posting with its place on the account', () => {
  const crossing = {
    ...{ applicationId: 'app_one', webhookId: 'whk_one', threshold: threshold('whk_one_a') },
    ...{ accountId: 'acc_ann', accountVersion: 7, transactionId: 'txn_1', balanceMinor: 4_500_00 },
  }
  expect(told(posting())).toEqual([{ type: 'balance.threshold_reached', crossing }])
})

test('of two crossings of one threshold the later one has the higher version', () => {
  const [first, second] = [7, 8].map((sequence) => {
    const ids = seededIds({ seed: 1, nowMs: () => AT_MS })
    const [told] = crossingEvents(posting({ sequence }), [webhook('whk_one')], ids, AT_MS)
    return told?.kind === 'emit' ? resourceOf(told.event) : undefined
  })
  expect(first).toEqual({ type: 'balance_threshold', id: 'thr_whk_one_a', version: 7 })
  expect(second).toEqual({ ...first, version: 8 })
})

test('a posting passes no threshold of another account', () => {
  expect(told(posting({ accountId: 'acc_ben' }))).toMatchObject([
    { crossing: { threshold: { id: 'thr_whk_one_b' } } },
  ])
  expect(told(posting({ accountId: 'acc_cyd' }))).toEqual([])
})

test('what was posted before the webhook was there is not told', () => {
  expect(told(posting(), [webhook('whk_one', { createdAtMs: AT_MS + 1 })])).toEqual([])
})
