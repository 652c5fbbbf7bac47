import type { FaultRule, Store } from '@wekeza/bank'
import { FAULT_RULE_COLUMNS as COLUMNS, faultRuleOf, faultRuleValues } from '../rows/fault-rules.ts'
import type { Database } from './open-database.ts'
import { places } from './places.ts'
import { statement } from './statement.ts'

const ALL = statement(`SELECT ${COLUMNS} FROM fault_rule WHERE bank = $1 ORDER BY sequence`)

const INSERT = statement(`INSERT INTO fault_rule (bank, sequence, ${COLUMNS})
  VALUES ($1, nextval('row_sequence'), ${places(COLUMNS, 2)})`)

const USE = statement(`UPDATE fault_rule SET met = met + 1
  WHERE bank = $1 AND id = $2 AND (times IS NULL OR met < times)`)

const REMOVE = statement('DELETE FROM fault_rule WHERE bank = $1 AND id = $2')

const CLEAR = statement('DELETE FROM fault_rule WHERE bank = $1 AND application_id = $2')

export function faultRuleTable({ query }: Database) {
  return {
    of: (bank: string): Store['faults'] => ({
      list: async () => (await query(ALL, [bank])).map(faultRuleOf),
    }),
    insert: (bank: string, rule: FaultRule) => ({
      statement: INSERT,
      values: [bank, ...faultRuleValues(rule)],
    }),
    /** Writes no row if it is not there, or used up. */
    use: (bank: string, id: string) => ({ statement: USE, values: [bank, id] }),
    remove: (bank: string, id: string) => ({ statement: REMOVE, values: [bank, id] }),
    clear: (bank: string, applicationId: string) => ({
      statement: CLEAR,
      values: [bank, applicationId],
    }),
  }
}
