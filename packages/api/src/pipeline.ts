import type { Step } from './step.ts'
import { assignRequestId } from './steps/assign-request-id.ts'
import { authenticate } from './steps/authenticate.ts'
import { breakReply } from './steps/break-reply.ts'
import { checkAddress } from './steps/check-address.ts'
import { checkApplication } from './steps/check-application.ts'
import { checkBinding } from './steps/check-binding.ts'
import { checkCaller } from './steps/check-caller.ts'
import { checkConsent } from './steps/check-consent.ts'
import { checkDeveloper } from './steps/check-developer.ts'
import { checkFirstParty } from './steps/check-first-party.ts'
import { checkQuota } from './steps/check-quota.ts'
import { checkScope } from './steps/check-scope.ts'
import { findOperation } from './steps/find-operation.ts'
import { injectFault } from './steps/inject-fault.ts'
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
export type Family =
  | 'customer'
  | 'me'
  | 'staff'
  | 'application'
  | 'developer'
  | 'public'
  | 'unknown'

export interface Row {
  /** what the request log calls it; a bundler renames functions, and never the members of an object */
  readonly name: string
  readonly step: Step
  readonly reach: Readonly<Record<Family, Reach>>
}

/** In the order of the table's columns. */
type Reaches = [
  customer: Reach,
  me: Reach,
  staff: Reach,
  application: Reach,
  developer: Reach,
  open: Reach,
  unknown: Reach,
]

/** @param named one step, as the member of its own name */
function row(
  named: Readonly<Record<string, Step>>,
  ...[customer, me, staff, application, developer, open, unknown]: Reaches
): Row {
  const [[name, step] = []] = Object.entries(named)
  if (name === undefined || step === undefined) throw new Error('a row has one step')
  return {
    name,
    step,
    reach: { customer, me, staff, application, developer, public: open, unknown },
  }
}

/** Every request walks these rows from top to bottom; a row that answers ends the walk. Nothing else wires a step. */
// biome-ignore format: the table is read by its columns
export const pipeline: readonly Row[] = [
  //                         customer  me      staff   application  developer  public  unknown
  row({ assignRequestId },   ALWAYS,   ALWAYS, ALWAYS, ALWAYS,      ALWAYS,    ALWAYS, ALWAYS),
  row({ limitIp },           yes,      yes,    yes,    yes,         yes,       yes,    yes),
  row({ findOperation },     no,       no,     no,     no,          no,        no,     yes),
  row({ limitBody },         yes,      yes,    yes,    yes,         yes,       yes,    no),
  row({ authenticate },      yes,      yes,    yes,    yes,         yes,       no,     no),
  row({ checkApplication },  yes,      yes,    yes,    yes,         no,        no,     no),
  row({ checkAddress },      yes,      yes,    yes,    yes,         no,        no,     no),
  row({ checkDeveloper },    no,       no,     no,     no,          yes,       no,     no),
  row({ checkBinding },      yes,      yes,    yes,    yes,         yes,       no,     no),   // before limitRate: who holds no key uses up nobody's units
  row({ limitRate },         yes,      yes,    yes,    yes,         yes,       no,     no),
  row({ openBank },          yes,      yes,    yes,    yes,         no,        no,     no),
  row({ checkQuota },        yes,      yes,    yes,    yes,         no,        no,     no),   // by the day of the bank that is called
  row({ checkCaller },       yes,      yes,    yes,    yes,         yes,       no,     no),
  row({ checkFirstParty },   no,       yes,    yes,    no,          no,        no,     no),
  row({ checkScope },        yes,      yes,    yes,    yes,         yes,       no,     no),
  row({ limitFile },         yes,      yes,    yes,    yes,         no,        no,     no),   // a large body is read of those only who may send it
  row({ injectFault },       yes,      no,     no,     yes,         no,        no,     no),   // before replayIdempotent: a retry may meet the next fault
  row({ replayIdempotent },  yes,      yes,    yes,    yes,         yes,       no,     no),   // before consent: a retry gets its first answer even after the consent is spent
  row({ validateRequest },   yes,      yes,    yes,    yes,         yes,       yes,    no),
  row({ checkConsent },      yes,      no,     no,     no,          no,        no,     no),
  row({ runOperation },      yes,      yes,    yes,    yes,         yes,       yes,    no),
  row({ breakReply },        ALWAYS,   no,     no,     ALWAYS,      no,        no,     no),
  row({ noteReads },         ALWAYS,   no,     no,     no,          no,        no,     no),
  row({ inspectAnswer },     ALWAYS,   ALWAYS, ALWAYS, ALWAYS,      ALWAYS,    ALWAYS, no),
  row({ logRequest },        ALWAYS,   ALWAYS, ALWAYS, ALWAYS,      ALWAYS,    ALWAYS, ALWAYS),
]

/** Whether a row sees a call of this family, given whether its walk has ended. */
export function reaches(row: Row, family: Family, ended: boolean): boolean {
  const reach = row.reach[family]
  return reach === ALWAYS || (reach === yes && !ended)
}
