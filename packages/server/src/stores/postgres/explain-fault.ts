import { StoreUnavailable } from '@wekeza/bank'
import { DatabaseError } from 'pg'
import { Trouble } from '../../trouble.ts'
import { codeOf, isTooLate, isUnreachable } from './faults.ts'

/** What a command tells when the server went away, did not get to it, or failed; any other fault stays as it is. */
export function explainFault(fault: unknown): unknown {
  const cause = fault instanceof StoreUnavailable ? fault.cause : fault
  if (isUnreachable(cause)) {
    return new Trouble(
      `The connection to PostgreSQL was lost (${codeOf(cause) || (cause as Error).message}). See that the server runs, and type the command again.`,
    )
  }
  if (isTooLate(cause)) {
    return new Trouble(
      `PostgreSQL did not get to it in time (${(cause as Error).message}). Type the command again when others have finished.`,
    )
  }
  if (cause instanceof DatabaseError) {
    return new Trouble(
      `PostgreSQL could not do it (${cause.code}: ${cause.message}). Find the reason in its log, and type the command again.`,
    )
  }
  return fault
}
