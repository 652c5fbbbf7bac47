import {
  type Change,
  type Commit,
  type CommitResult,
  type FailedGuard,
  type IdempotentAnswer,
  StoreUnavailable,
} from '@wekeza/bank'
import { auditOfChange } from '../../audit/audit-of-change.ts'
import { noSuchAccount } from '../rows/ledger-faults.ts'
import { applyChange, type Emit } from './apply-change.ts'
import { auditSteps } from './audit.ts'
import type { Database } from './open-database.ts'
import type { Tables } from './tables.ts'
import { OutcomeUnknown, type Step } from './transact.ts'
import { TRIES_MAX } from './try-again.ts'

/** The key has an answer already. */
const TAKEN = 'taken'
type Refused = FailedGuard | typeof TAKEN

/** Where a commit is to be applied. */
interface Place {
  readonly database: Database
  readonly tables: Tables
  readonly bank: string
}

/**
 * Applies each commit in a transaction of its own; nobody is answered before the server has answered COMMIT.
 *
 * A COMMIT whose answer is lost leaves it open whether the commit stands. With an idempotent answer it is asked for
 * again: it is then applied, or meets its own answer and has been applied. Without one it fails as `OutcomeUnknown`,
 * and whoever asked must read what became of it.
 */
export function committing(database: Database, tables: Tables) {
  return (bank: string, work: Commit) => commit({ database, tables, bank }, work)
}

async function commit(place: Place, work: Commit): Promise<CommitResult> {
  let inDoubt = false
  for (let tries = 1; tries <= TRIES_MAX; tries += 1) {
    try {
      const result = await commitOnce(place, work)
      if (inDoubt && isOwn(result, work.idempotent)) return { kind: 'committed' }
      if (result) return result
    } catch (fault) {
      if (!(fault instanceof OutcomeUnknown && work.idempotent)) throw fault
      inDoubt = true
    }
  }
  throw new StoreUnavailable(new Error(`a commit was not settled in ${TRIES_MAX} tries`))
}

/** @returns nothing if an answer stood in the way that was gone before it could be read */
async function commitOnce(place: Place, work: Commit): Promise<CommitResult | undefined> {
  const failed = await place.database.transaction(stepsOf(place, work))
  if (failed === undefined) return { kind: 'committed' }
  if (failed === TAKEN) return work.idempotent && replay(place, work.idempotent)
  await requireAccount(place, work, failed)
  return { kind: 'refused', failed }
}

/**
 * The answer first, since nothing else may be looked at for a retry; then the accounts, the events, which are written
 * all at once, and then the other changes.
 */
function stepsOf({ tables, bank }: Place, { changes, idempotent }: Commit): Step<Refused>[] {
  const others = changes.filter((change) => !isEmit(change))
  const steps: Step<Refused>[] = others.flatMap((change) => applyChange(tables, bank, change))
  const events = changes.filter(isEmit).map(({ event }) => event)
  if (events.length > 0) steps.unshift(tables.events.emit(bank, events))
  const accountIds = [...new Set(changes.flatMap(accountsOf))]
  if (accountIds.length > 0) steps.unshift(tables.balances.lock(bank, accountIds))
  if (idempotent) steps.unshift(orTaken(tables.answers.claim(bank, idempotent)))
  return [...steps, ...changes.flatMap((change) => audited(bank, change))]
}

function isEmit(change: Change): change is Emit {
  return change.kind === 'emit'
}

function orTaken(claim: Omit<Step<never>, 'judge'>): Step<typeof TAKEN> {
  return { ...claim, judge: ({ rowCount }) => (rowCount === 1 ? undefined : TAKEN) }
}

async function replay({ tables, bank }: Place, { scope, answeredAtMs }: IdempotentAnswer) {
  const answer = await tables.answers.of(bank).get(scope, answeredAtMs)
  return answer && ({ kind: 'replayed', answer } as const)
}

/** Why a movement met no row: the guard did not hold, unless the account is not there at all. */
async function requireAccount(
  { tables, bank }: Place,
  { changes }: Commit,
  { guard, subjectId }: FailedGuard,
): Promise<void> {
  const isNew = (change: Change) =>
    change.kind === 'insert-account' && change.account.id === subjectId
  if (guard !== 'funds' || changes.some(isNew)) return
  if (!(await tables.balances.exists(bank, subjectId))) throw noSuchAccount(subjectId)
}

/** Behind all else, since it locks the bank's chain. */
function audited(bank: string, change: Change): Step<never>[] {
  const entry = auditOfChange(bank, change)
  return entry ? auditSteps(entry) : []
}

/** The accounts whose balances or transactions a change moves. */
function accountsOf(change: Change): string[] {
  switch (change.kind) {
    case 'hold':
    case 'release':
    case 'end-pending':
      return [change.accountId]
    case 'show-pending':
      return [change.pending.accountId]
    case 'post':
    case 'mirror':
      return change.entry.postings.map(({ accountId }) => accountId)
    case 'post-many':
      return change.entries.flatMap((entry) => entry.postings.map(({ accountId }) => accountId))
    default:
      return []
  }
}

/** Whether what stands in the way is the very answer that was to be written. */
function isOwn(result: CommitResult | undefined, own: IdempotentAnswer | undefined): boolean {
  if (result?.kind !== 'replayed' || !own) return false
  const { scope, bodyHash, status, body, answeredAtMs } = result.answer
  return (
    scope === own.scope &&
    bodyHash === own.bodyHash &&
    status === own.status &&
    body === own.body &&
    answeredAtMs === own.answeredAtMs
  )
}
