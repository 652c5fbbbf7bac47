import type { KeptAnswer, PlatformCommit } from '@wekeza/platform'
import { answerValues } from '../rows/answers.ts'
import { PLATFORM_ANSWER_COLUMNS } from '../rows/platform-answers.ts'
import { insertInto, type PlatformStep } from './platform-step.ts'
import { stepsOfChange } from './steps-of-change.ts'

/** Writes the answer, unless its scope has one that still stands: then it writes no row. */
export function claimAnswer(answer: KeptAnswer): PlatformStep {
  const row = insertInto('platform_answer', PLATFORM_ANSWER_COLUMNS, answerValues(answer))
  const orAnew = `ON CONFLICT (scope) DO UPDATE SET body_hash = excluded.body_hash, status = excluded.status,
    sealed_body = excluded.sealed_body, answered_at_ms = excluded.answered_at_ms, expires_at_ms = excluded.expires_at_ms
    WHERE platform_answer.expires_at_ms <= excluded.answered_at_ms`
  return { ...row, sql: `${row.sql} ${orAnew}` }
}

/** The statements of the changes of a commit, in their order. */
export function stepsOfChanges({ changes }: PlatformCommit): readonly PlatformStep[] {
  return changes.flatMap(stepsOfChange)
}
