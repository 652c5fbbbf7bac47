import type { FailedGuard } from '@wekeza/bank'
import type { CoreChange } from '../rows/core-change.ts'
import type { Tables } from './tables.ts'
import type { Step } from './transact.ts'

type GuardedStep = Step<FailedGuard>

/** The step that applies what changes between a bank and a core outside. */
export function changeCore({ core }: Tables, bank: string, change: CoreChange): GuardedStep {
  switch (change.kind) {
    case 'insert-core-instruction':
      return core.insert(bank, change.instruction)
    case 'move-core-instruction':
      return holds(core.move(bank, change), change.id)
    case 'take-core-posting':
      return holds(core.take(bank, change.posting), change.posting.id)
    case 'move-core-cursor':
      return holds(core.moveCursor(bank, change.from, change.to), 'feed')
    case 'note-difference':
      return core.note(bank, change.difference)
    case 'resolve-difference':
      return core.resolve(bank, change.id, change.atMs)
  }
}

function holds(step: Omit<GuardedStep, 'judge'>, subjectId: string): GuardedStep {
  return {
    ...step,
    judge: ({ rowCount }) => (rowCount === 1 ? undefined : { guard: 'core', subjectId }),
  }
}
