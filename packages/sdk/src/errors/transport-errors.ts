import type { CallRecord } from '../transport/call-record.ts'
import { nameClass } from './name-class.ts'
import { WekezaError } from './wekeza-error.ts'

/** The platform could not be reached, or what answered was not it. */
export class ConnectionError extends WekezaError {
  readonly tries: number
  readonly idempotencyKey: string | null

  /** @internal */
  constructor(record: CallRecord, fault: string, next: string, cause?: Error) {
    const message = `${record.name} failed in ${triesOf(record)}: ${fault} ${next}${repeatHint(record)}`
    super('connection_failed', message, { retryable: true, ...(cause && { cause }) })
    this.tries = record.tries
    this.idempotencyKey = record.idempotencyKey
  }

  static {
    nameClass(ConnectionError, 'ConnectionError')
  }
}

/** A limit of time was passed; `limit` says which. */
export class TimeoutError extends WekezaError {
  /** timeoutMs is for one try, deadlineMs for the call in all */
  readonly limit: 'timeoutMs' | 'deadlineMs'
  readonly tries: number
  readonly idempotencyKey: string | null

  /** @internal */
  constructor(record: CallRecord, limit: 'timeoutMs' | 'deadlineMs') {
    const span = limit === 'timeoutMs' ? 'within one try' : 'for the call in all'
    super(
      'timeout',
      `${record.name} had no answer in ${record[limit]} ms ${span} (${limit}), ${triesOf(record)}. Raise ${limit}, or call again later.${repeatHint(record)}`,
      { retryable: true },
    )
    this.limit = limit
    this.tries = record.tries
    this.idempotencyKey = record.idempotencyKey
  }

  static {
    nameClass(TimeoutError, 'TimeoutError')
  }
}

/** Your own signal aborted the call. */
export class AbortedError extends WekezaError {
  readonly idempotencyKey: string | null

  /** @internal */
  constructor(record: CallRecord) {
    super(
      'aborted',
      `${record.name} was aborted by its signal. Call it again if it is still wanted.${repeatHint(record)}`,
    )
    this.idempotencyKey = record.idempotencyKey
  }

  static {
    nameClass(AbortedError, 'AbortedError')
  }
}

const triesOf = ({ tries }: CallRecord) => (tries === 1 ? 'one try' : `${tries} tries`)

/** Where nobody knows whether it happened, how to find out without doing it twice. */
function repeatHint({ tries, repeatable, idempotencyKey }: CallRecord): string {
  if (tries === 0) return ''
  if (idempotencyKey !== null) {
    return ` It may have been carried out: repeat it with idempotencyKey '${idempotencyKey}', and it happens once at most.`
  }
  return repeatable
    ? ''
    : ' It may have been carried out: read how things stand before you repeat it.'
}
