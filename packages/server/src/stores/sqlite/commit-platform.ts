import type { KeptAnswer, PlatformCommit, PlatformCommitted, PlatformGuard } from '@wekeza/platform'
import { changedApplication } from '../platform/change-application.ts'
import type { PlatformStep } from '../platform/platform-step.ts'
import { claimAnswer, stepsOfChanges } from '../platform/steps-of-commit.ts'
import { auditTable } from './audit.ts'
import type { Database } from './open-database.ts'
import type { PlatformTable } from './platform-rows.ts'

/** Takes a transaction back. */
class Refused extends Error {
  readonly guard: PlatformGuard

  constructor(guard: PlatformGuard) {
    super(guard)
    this.guard = guard
  }
}

interface Ground {
  readonly database: Database
  readonly table: PlatformTable
  /** Called for each application that is changed, within the change's own transaction. */
  onChanged(applicationId: string): void
}

/** Commits in one immediate transaction: what a guard asks for, no other process changes before it is written. */
export function committingPlatform(ground: Ground): (work: PlatformCommit) => PlatformCommitted {
  const { database, table, onChanged } = ground
  const audit = auditTable(database)

  function write({ sql, values, guard, must, lock }: PlatformStep): void {
    if (lock || table.write(sql, values) > 0) return
    if (guard) throw new Refused(guard)
    if (must) throw new Error(`a row that is to be changed is not there: ${sql}`)
  }

  function claim(answer: KeptAnswer): KeptAnswer | undefined {
    const { sql, values } = claimAnswer(answer)
    return table.write(sql, values) > 0 ? undefined : table.answer(answer.scope)
  }

  const commit = database.transaction((work: PlatformCommit): PlatformCommitted => {
    const first = work.idempotent && claim(work.idempotent)
    if (first) return { kind: 'replayed', answer: first }
    for (const step of stepsOfChanges(work)) write(step)
    for (const change of work.changes) {
      const applicationId = changedApplication(change)
      if (applicationId !== undefined) onChanged(applicationId)
    }
    if (work.act) audit(work.act)
    return { kind: 'committed' }
  })

  return (work) => {
    try {
      return commit.immediate(work)
    } catch (fault) {
      if (fault instanceof Refused) return { kind: 'refused', guard: fault.guard }
      throw fault
    }
  }
}
