import type { Step } from './step.ts'
import { assignRequestId } from './steps/assign-request-id.ts'
import { authenticate } from './steps/authenticate.ts'
import { checkApplication } from './steps/check-application.ts'
import { checkBinding } from './steps/check-binding.ts'
import { checkCaller } from './steps/check-caller.ts'
import { checkConsent } from './steps/check-consent.ts'
import { checkFirstParty } from './steps/check-first-party.ts'
import { checkScope } from './steps/check-scope.ts'
import { findOperation } from './steps/find-operation.ts'
import { inspectAnswer } from './steps/inspect-answer.ts'
import { limitBody, limitFile } from './steps/limit-body.ts'
import { limitIp, limitRate } from './steps/limit-rate.ts'
import { logRequest } from './steps/log-request.ts'
import { noteReads } from './steps/note-reads.ts'
import { openBank } from './steps/open-bank.ts'
import { replayIdempotent } from './steps/replay-idempotent.ts'
import { runOperation } from './steps/run-operation.ts'
import { validateRequest } from './steps/validate-request.ts'

const no = false
const yes = true
/** The row sees every request, also one whose walk has ended. */
const ALWAYS = 'always'
type Reach = typeof no | typeof yes | typeof ALWAYS

/** The families are the contract's callers; `unknown` is what the contract does not have. */
export type Family = 'customer' | 'me' | 'staff' | 'application' | 'public' | 'unknown'

export interface Row {
  readonly step: Step
  readonly reach: Readonly<Record<Family, Reach>>
}

/** In the order of the table's columns. */
type Reaches = [
  customer: Reach,
  me: Reach,
  staff: Reach,
  application: Reach,
  open: Reach,
  unknown: Reach,
]

function row(step: Step, ...[customer, me, staff, application, open, unknown]: Reaches): Row {
  return { step, reach: { customer, me, staff, application, public: open, unknown } }
}

/** Every request walks these rows from top to bottom; a row that answers ends the walk. Nothing else wires a step. */
// biome-ignore format: the table is read by its columns
export const pipeline: readonly Row[] = [
  //                     customer  me      staff   application  public  unknown
  row(assignRequestId,   ALWAYS,   ALWAYS, ALWAYS, ALWAYS,      ALWAYS, ALWAYS),
  row(findOperation,     no,       no,     no,     no,          no,     yes),
  row(limitIp,           yes,      yes,    yes,    yes,         yes,    no),
  row(limitBody,         yes,      yes,    yes,    yes,         yes,    no),
  row(authenticate,      yes,      yes,    yes,    yes,         no,     no),
  row(checkApplication,  yes,      yes,    yes,    yes,         no,     no),
  row(checkBinding,      yes,      yes,    yes,    yes,         no,     no),   // before limitRate: who holds no key uses up nobody's units
  row(limitRate,         yes,      yes,    yes,    yes,         no,     no),
  row(openBank,          yes,      yes,    yes,    yes,         no,     no),
  row(checkCaller,       yes,      yes,    yes,    yes,         no,     no),
  row(checkFirstParty,   no,       yes,    yes,    no,          no,     no),
  row(checkScope,        yes,      yes,    yes,    yes,         no,     no),
  row(limitFile,         yes,      yes,    yes,    yes,         no,     no),   // a large body is read of those only who may send it
  row(replayIdempotent,  yes,      yes,    yes,    yes,         no,     no),   // before consent: a retry gets its first answer even after the consent is spent
  row(validateRequest,   yes,      yes,    yes,    yes,         yes,    no),
  row(checkConsent,      yes,      no,     no,     no,          no,     no),
  row(runOperation,      yes,      yes,    yes,    yes,         yes,    no),
  row(noteReads,         ALWAYS,   no,     no,     no,          no,     no),
  row(inspectAnswer,     ALWAYS,   ALWAYS, ALWAYS, ALWAYS,      ALWAYS, no),
  row(logRequest,        ALWAYS,   ALWAYS, ALWAYS, ALWAYS,      ALWAYS, ALWAYS),
]

/** Whether a row sees a call of this family, given whether its walk has ended. */
export function reaches(row: Row, family: Family, ended: boolean): boolean {
  const reach = row.reach[family]
  return reach === ALWAYS || (reach === yes && !ended)
}
