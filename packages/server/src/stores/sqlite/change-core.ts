import type { FailedGuard } from '@wekeza/bank'
import type { CoreChange } from '../rows/core-change.ts'
import type { Tables } from './tables.ts'

type Outcome = FailedGuard | undefined

/** Applies what changes between this bank and a core outside. */
export function changeCore(tables: Tables, bank: string, change: CoreChange): Outcome {
  switch (change.kind) {
    case 'insert-core-instruction':
      return void tables.core.insert(bank, change.instruction)
    case 'move-core-instruction':
      return holds(tables.core.move(bank, change), change.id)
    case 'take-core-posting': {
      const { posting } = change
      return holds(tables.core.take(bank, tables.sequences.next(bank), posting), posting.id)
    }
    case 'move-core-cursor':
      return holds(tables.core.moveCursor(bank, change.from, change.to), 'feed')
    case 'note-difference':
      return void tables.core.note(bank, change.difference)
    case 'resolve-difference':
      return void tables.core.resolve(bank, change.id, change.atMs)
  }
}

function holds(held: boolean, subjectId: string): Outcome {
  return held ? undefined : { guard: 'core', subjectId }
}
