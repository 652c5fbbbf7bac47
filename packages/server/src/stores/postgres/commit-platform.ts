import { StoreUnavailable } from '@wekeza/bank'
import type { KeptAnswer, PlatformCommit, PlatformCommitted, PlatformGuard } from '@wekeza/platform'
import type { PlatformRows } from '../platform/platform-rows.ts'
import type { PlatformStep } from '../platform/platform-step.ts'
import { readAnswer } from '../platform/read-platform.ts'
import { claimAnswer, stepsOfChanges } from '../platform/steps-of-commit.ts'
import { auditSteps } from './audit.ts'
import type { Database } from './open-database.ts'
import { namedStatement } from './platform-rows.ts'
import { OutcomeUnknown, type Step } from './transact.ts'
import { TRIES_MAX } from './try-again.ts'

/** The key has an answer already. */
const TAKEN = 'taken'
type Refused = PlatformGuard | typeof TAKEN

/**
 * Commits in one transaction. A COMMIT whose answer is lost is asked for again where it has an idempotent answer, which
 * then tells whether it stands; without one it fails as `OutcomeUnknown`.
 */
export function committingPlatform(
  database: Database,
  rows: PlatformRows,
): (work: PlatformCommit) => Promise<PlatformCommitted> {
  return async (work) => {
    let inDoubt = false
    for (let tries = 1; tries <= TRIES_MAX; tries += 1) {
      try {
        const result = await commitOnce(database, rows, work)
        if (inDoubt && isOwn(result, work.idempotent)) return { kind: 'committed' }
        if (result) return result
      } catch (fault) {
        if (!(fault instanceof OutcomeUnknown && work.idempotent)) throw fault
        inDoubt = true
      }
    }
    throw new StoreUnavailable(new Error(`a commit was not settled in ${TRIES_MAX} tries`))
  }
}

/** @returns nothing if an answer stood in the way that was gone before it could be read */
async function commitOnce(
  database: Database,
  rows: PlatformRows,
  work: PlatformCommit,
): Promise<PlatformCommitted | undefined> {
  const refused = await database.transaction(stepsOf(work))
  if (refused === undefined) return { kind: 'committed' }
  if (refused !== TAKEN) return { kind: 'refused', guard: refused }
  const { scope = '', answeredAtMs = 0 } = work.idempotent ?? {}
  const answer = await readAnswer(rows, scope, answeredAtMs)
  return answer && { kind: 'replayed', answer }
}

/** The answer first, since nothing else may be looked at for a retry; the entry last, since it locks the chain. */
function stepsOf(work: PlatformCommit): Step<Refused>[] {
  const { idempotent, act } = work
  return [
    ...(idempotent ? [toStep(claimAnswer(idempotent), TAKEN)] : []),
    ...stepsOfChanges(work).map((step) => toStep(step, step.guard)),
    ...(act ? auditSteps(act) : []),
  ]
}

function toStep({ sql, values, must }: PlatformStep, refused: Refused | undefined): Step<Refused> {
  const step = { statement: namedStatement(sql), values }
  if (refused === undefined && !must) return step
  return {
    ...step,
    judge({ rowCount }) {
      if (rowCount > 0) return undefined
      if (refused === undefined) throw new Error(`a row that is to be changed is not there: ${sql}`)
      return refused
    },
  }
}

/** Whether what stands in the way is the very answer that was to be written. */
function isOwn(result: PlatformCommitted | undefined, own: KeptAnswer | undefined): boolean {
  if (result?.kind !== 'replayed' || !own) return false
  const { bodyHash, status, body, answeredAtMs } = result.answer
  return (
    bodyHash === own.bodyHash &&
    status === own.status &&
    body === own.body &&
    answeredAtMs === own.answeredAtMs
  )
}
