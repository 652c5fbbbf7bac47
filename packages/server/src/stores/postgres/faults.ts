import { DatabaseError } from 'pg'

/** What the network says when nobody answers, or no longer (codes of Node). */
const NETWORK_CODES = new Set([
  'EAI_AGAIN',
  'ECONNABORTED',
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOENT', // the socket file of a server that is down
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
])

/** pg says these without a code. */
const LOST_CONNECTION =
  /^(Connection terminated|Client has encountered a connection error|Client was closed)/
const TOO_LATE = /^(timeout e|Connection terminated due to connection timeout|Cannot use a pool)/

/** SQLSTATE, PostgreSQL appendix A. */
const UNREACHABLE_STATES = new RegExp(
  [
    '08...', // connection_exception
    '57P..', // shutdown, crash, starting up
    '53300', // too_many_connections
    '25P03', // idle_in_transaction_session_timeout
    '25006', // read_only_sql_transaction: what was the primary is a standby now
  ].join('|'),
)
const CONFLICT_STATES = /40001|40P01/ // serialization_failure, deadlock_detected
const TOO_SLOW_STATES = /57014|55P03/ // statement_timeout, lock_timeout
/** insufficient_resources, and io_error: a disk is full or does not answer, or memory has run out. */
const EXHAUSTED_STATES = /^53...|58030/
const UNTRANSLATABLE_STATE = '22021'

/** The server, or the connection to it, is gone: on another connection, a little later, it may go well. */
export function isUnreachable(fault: unknown): boolean {
  if (fault instanceof DatabaseError) return UNREACHABLE_STATES.test(fault.code ?? '')
  if (!(fault instanceof Error) || isTooLate(fault)) return false
  return NETWORK_CODES.has(codeOf(fault)) || LOST_CONNECTION.test(fault.message)
}

/** The server has answered that it does not do it. */
export function isRefusal(fault: unknown): boolean {
  return fault instanceof DatabaseError && !isUnreachable(fault)
}

/** pg has refused to send it, since it knew the connection as lost already. */
export function isUnsent(fault: unknown): boolean {
  return fault instanceof Error && fault.message.endsWith('is not queryable')
}

/** Rolled back because of what others did at the same time: the same again may go well. */
export function isConflict(fault: unknown): boolean {
  return fault instanceof DatabaseError && CONFLICT_STATES.test(fault.code ?? '')
}

/** It has been waited for long enough. Asking again would only add to the load. */
export function isTooLate(fault: unknown): boolean {
  if (fault instanceof DatabaseError) return TOO_SLOW_STATES.test(fault.code ?? '')
  return fault instanceof Error && TOO_LATE.test(fault.message)
}

/** The server has no room, or cannot reach its disk. Asking again at once would change nothing. */
export function isExhausted(fault: unknown): boolean {
  return fault instanceof DatabaseError && EXHAUSTED_STATES.test(fault.code ?? '')
}

/** A parameter holds U+0000, which no text in the database can hold. */
export function isUntranslatable(fault: unknown): boolean {
  return fault instanceof DatabaseError && fault.code === UNTRANSLATABLE_STATE
}

export function codeOf(fault: unknown): string {
  const { code } = fault as { code?: unknown }
  return typeof code === 'string' ? code : ''
}
