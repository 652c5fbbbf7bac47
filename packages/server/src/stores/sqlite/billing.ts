import type { Store } from '@wekeza/bank'
import { feeOf, feesText, type Marks, operationsOf, operationsText } from '../rows/billing.ts'
import type { Database } from './open-database.ts'

const MARKS: Marks = {
  bank: ':bank',
  applications: 'IN (SELECT value FROM json_each(:applications))',
  from: ':fromMs',
  to: ':toMs',
}

export function billingTable(database: Database) {
  const operations = database.prepare(operationsText(MARKS)).raw()
  const fees = database.prepare(feesText(MARKS)).raw()
  return {
    of: (bank: string): Store['billing'] => ({
      operations: async (ids, { fromMs, toMs }) =>
        operationsOf(operations.all({ bank, applications: JSON.stringify(ids), fromMs, toMs })),
      fees: async (ids, { fromMs, toMs }) =>
        fees.all({ bank, applications: JSON.stringify(ids), fromMs, toMs }).map(feeOf),
    }),
  }
}
