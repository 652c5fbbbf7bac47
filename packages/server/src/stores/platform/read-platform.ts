import type { KeptAnswer } from '@wekeza/platform'
import { answerOf } from '../rows/answers.ts'
import { PLATFORM_ANSWER_COLUMNS } from '../rows/platform-answers.ts'
import { readOne } from '../rows/read-one.ts'
import { applicationRows } from './application-rows.ts'
import { mailRows } from './mail-rows.ts'
import type { PlatformRows } from './platform-rows.ts'
import { purgePlatform } from './purge-platform.ts'
import { readAudit } from './read-audit.ts'
import { readBilling } from './read-billing.ts'
import { readGoLive } from './read-go-live.ts'
import { readPeople } from './read-people.ts'
import type { ServedPlatformStore } from './served-platform-store.ts'

const ANSWER = `SELECT ${PLATFORM_ANSWER_COLUMNS} FROM platform_answer
  WHERE scope = $1 AND expires_at_ms > $2`

/** All of the platform's store but its commit, on any engine. */
export function readPlatform(rows: PlatformRows): Omit<ServedPlatformStore, 'commit'> {
  return {
    ...applicationRows(rows),
    ...readPeople(rows),
    goLive: readGoLive(rows),
    ...readBilling(rows),
    ...readAudit(rows),
    mails: mailRows(rows),
    answers: { get: (scope, nowMs) => readAnswer(rows, scope, nowMs) },
    purge: purgePlatform(rows),
  }
}

/** The answer of a scope that still stands. */
export async function readAnswer(
  { read }: PlatformRows,
  scope: string,
  nowMs: number,
): Promise<KeptAnswer | undefined> {
  return readOne((await read(ANSWER, [scope, nowMs]))[0], answerOf)
}
