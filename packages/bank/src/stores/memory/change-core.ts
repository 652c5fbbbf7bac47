import type { Change, FailedGuard } from '../../changes.ts'
import type { CoreDifference } from '../../core/core-difference.ts'
import { CURSOR } from './core.ts'
import type { Journal } from './journal.ts'
import type { Tables } from './tables.ts'

type Of<Kind extends Change['kind']> = Extract<Change, { kind: Kind }>
type CoreChange = Of<
  | 'insert-core-instruction'
  | 'move-core-instruction'
  | 'take-core-posting'
  | 'move-core-cursor'
  | 'note-difference'
  | 'resolve-difference'
>

/** Applies what changes between this bank and a core outside. */
export function changeCore(
  tables: Tables,
  change: CoreChange,
  journal: Journal,
): FailedGuard | undefined {
  switch (change.kind) {
    case 'insert-core-instruction': {
      const { instruction } = change
      return void journal.insert(tables.coreInstructions, instruction.id, instruction)
    }
    case 'move-core-instruction':
      return moveInstruction(tables, change, journal)
    case 'take-core-posting': {
      const { posting } = change
      if (tables.corePostings.has(posting.id)) return { guard: 'core', subjectId: posting.id }
      return void journal.set(tables.corePostings, posting.id, posting)
    }
    case 'move-core-cursor': {
      const now = tables.coreCursor.get(CURSOR) ?? null
      if (now !== change.from) return { guard: 'core', subjectId: 'feed' }
      return void journal.set(tables.coreCursor, CURSOR, change.to)
    }
    case 'note-difference':
      return note(tables, change.difference, journal)
    case 'resolve-difference':
      return resolve(tables, change, journal)
  }
}

function moveInstruction(
  { coreInstructions }: Tables,
  { id, to }: Of<'move-core-instruction'>,
  journal: Journal,
): FailedGuard | undefined {
  const instruction = coreInstructions.get(id)
  if (instruction?.status !== 'waiting') return { guard: 'core', subjectId: id }
  return void journal.set(coreInstructions, id, { ...instruction, ...to })
}

function note({ coreDifferences }: Tables, found: CoreDifference, journal: Journal): undefined {
  const before = coreDifferences.get(found.id)
  if (before && before.resolvedAtMs === null) return undefined
  journal.set(coreDifferences, found.id, found)
}

function resolve(
  { coreDifferences }: Tables,
  { id, atMs }: Of<'resolve-difference'>,
  journal: Journal,
): undefined {
  const before = coreDifferences.get(id)
  if (before?.resolvedAtMs !== null) return undefined
  journal.set(coreDifferences, id, { ...before, resolvedAtMs: atMs })
}
