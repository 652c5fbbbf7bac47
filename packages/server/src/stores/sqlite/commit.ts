import type { Commit, CommitResult } from '@wekeza/bank'
import { auditOfChange } from '../../audit/audit-of-change.ts'
import { applyChange } from './apply-change.ts'
import type { Database } from './open-database.ts'
import { asUnavailable } from './passing.ts'
import type { Tables } from './tables.ts'

/** One commit that waits for its turn. */
interface Waiting {
  readonly bank: string
  readonly work: Commit
  resolve(result: CommitResult): void
  reject(fault: unknown): void
}

type Applied = { readonly result: CommitResult } | { readonly fault: unknown }

/**
 * Gathers the commits of all banks: whatever waits when its turn comes is applied in one transaction, and so costs
 * one sync of the disk together. Each has a savepoint, so that one which is refused or fails takes back only its own.
 * Nobody is answered before COMMIT. The transaction is synchronous: nothing awaits inside it, and no reader sees it.
 */
export function gatherCommits(database: Database, tables: Tables) {
  const begin = database.prepare('BEGIN IMMEDIATE')
  const end = database.prepare('COMMIT')
  const rollBack = database.prepare('ROLLBACK')
  const savepoint = database.prepare('SAVEPOINT one')
  const release = database.prepare('RELEASE one')
  const takeBack = database.prepare('ROLLBACK TO one')
  let waiting: Waiting[] = []

  return (bank: string, work: Commit): Promise<CommitResult> =>
    new Promise((resolve, reject) => {
      // After the requests of this turn have been read: a burst of them gathers.
      if (waiting.length === 0) setImmediate(commitWaiting)
      waiting.push({ bank, work, resolve, reject })
    })

  function commitWaiting(): void {
    const gathered = waiting
    waiting = []
    let applied: Applied[]
    try {
      begin.run()
      applied = gathered.map(applyOne)
      tables.sequences.save()
      end.run()
    } catch (fault) {
      tables.sequences.forget()
      if (database.inTransaction) rollBack.run()
      for (const { reject } of gathered) reject(asUnavailable(fault))
      return
    }
    for (const [index, one] of gathered.entries()) {
      const outcome = applied[index] as Applied
      if ('result' in outcome) answer(one, outcome.result)
      else one.reject(asUnavailable(outcome.fault))
    }
  }

  function answer({ bank, work, resolve }: Waiting, result: CommitResult): void {
    if (result.kind === 'committed') tables.deliveries.release(bank, work.changes)
    resolve(result)
  }

  function applyOne({ bank, work }: Waiting): Applied {
    savepoint.run()
    try {
      const result = applyWork(bank, work)
      if (result.kind === 'refused') takeBack.run()
      release.run()
      return { result }
    } catch (fault) {
      // A full disk or the like has ended the transaction itself: then nothing that was gathered stands.
      if (!database.inTransaction) throw fault
      takeBack.run()
      release.run()
      return { fault }
    }
  }

  function applyWork(bank: string, { changes, idempotent }: Commit): CommitResult {
    const first = idempotent && tables.answers.claim(bank, idempotent)
    if (first) return { kind: 'replayed', answer: first }
    for (const change of changes) {
      const failed = applyChange(tables, bank, change)
      if (failed) return { kind: 'refused', failed }
      const entry = auditOfChange(bank, change)
      if (entry) tables.audit(entry)
    }
    return { kind: 'committed' }
  }
}
