import type { Store } from '@wekeza/bank'
import { feeOf, feesText, type Marks, operationsOf, operationsText } from '../rows/billing.ts'
import type { Database } from './open-database.ts'
import { statement } from './statement.ts'

const MARKS: Marks = {
  bank: '$1',
  applications: '= ANY ($2::text[])',
  from: '$3::bigint',
  to: '$4::bigint',
}

const OPERATIONS = statement(operationsText(MARKS))
const FEES = statement(feesText(MARKS))

export function billingTable({ scan }: Database) {
  return {
    of: (bank: string): Store['billing'] => ({
      operations: async (ids, { fromMs, toMs }) =>
        operationsOf(await scan(OPERATIONS, [bank, ids, fromMs, toMs])),
      fees: async (ids, { fromMs, toMs }) =>
        (await scan(FEES, [bank, ids, fromMs, toMs])).map(feeOf),
    }),
  }
}
