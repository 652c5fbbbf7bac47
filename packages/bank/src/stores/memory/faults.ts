import type { Change, FailedGuard } from '../../changes.ts'
import type { Store } from '../../ports/store.ts'
import { isUsedUp } from '../../simulation/fault-rule.ts'
import type { Journal } from './journal.ts'
import { nextSequence, type Tables } from './tables.ts'

type FaultChange = Extract<
  Change,
  { kind: 'insert-fault' | 'use-fault' | 'delete-fault' | 'clear-faults' }
>

export function faultReads({ faults }: Tables): Store['faults'] {
  return {
    list: async () =>
      [...faults.values()]
        .sort((a, b) => a.sequence - b.sequence)
        .map(({ sequence: _, ...rule }) => rule),
  }
}

export function changeFault(
  tables: Tables,
  change: FaultChange,
  journal: Journal,
): FailedGuard | undefined {
  const { faults } = tables
  switch (change.kind) {
    case 'insert-fault': {
      const row = { ...change.fault, sequence: nextSequence(tables) }
      return void journal.insert(faults, row.id, row)
    }
    case 'delete-fault':
      return journal.delete(faults, change.id) as undefined
    case 'clear-faults':
      for (const { id, applicationId } of [...faults.values()]) {
        if (applicationId === change.applicationId) journal.delete(faults, id)
      }
      return undefined
    case 'use-fault': {
      const rule = faults.get(change.id)
      if (!rule || isUsedUp(rule)) return { guard: 'fault', subjectId: change.id }
      return void journal.set(faults, rule.id, { ...rule, met: rule.met + 1 })
    }
  }
}
