import type { FaultRule, Store } from '@wekeza/bank'
import { FAULT_RULE_COLUMNS as COLUMNS, faultRuleOf, faultRuleValues } from '../rows/fault-rules.ts'
import { marks } from './marks.ts'
import type { Database } from './open-database.ts'

const USE = `UPDATE fault_rule SET met = met + 1
  WHERE bank = ? AND id = ? AND (times IS NULL OR met < times)`

export function faultRuleTable(database: Database) {
  const all = database
    .prepare(`SELECT ${COLUMNS} FROM fault_rule WHERE bank = ? ORDER BY sequence`)
    .raw()
  const use = database.prepare(USE)
  const remove = database.prepare('DELETE FROM fault_rule WHERE bank = ? AND id = ?')
  const clear = database.prepare('DELETE FROM fault_rule WHERE bank = ? AND application_id = ?')
  const insert = database.prepare(
    `INSERT INTO fault_rule (bank, sequence, ${COLUMNS}) VALUES (?, ?, ${marks(COLUMNS)})`,
  )
  return {
    of: (bank: string): Store['faults'] => ({ list: async () => all.all(bank).map(faultRuleOf) }),
    insert: (bank: string, sequence: number, rule: FaultRule) =>
      void insert.run(bank, sequence, ...faultRuleValues(rule)),
    /** @returns whether it is there, and not used up */
    use: (bank: string, id: string): boolean => use.run(bank, id).changes === 1,
    remove: (bank: string, id: string) => void remove.run(bank, id),
    clear: (bank: string, applicationId: string) => void clear.run(bank, applicationId),
  }
}
