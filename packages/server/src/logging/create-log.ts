import { openSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import type { Log } from '@wekeza/api'
import pino from 'pino'
import type { LogLevel } from '../config/config.ts'

/** What a log line is about, beside those of requests. */
export interface ServerLog extends Log {
  /** something that an operator may want to know; its fields are never personal */
  note(happening: string, fields?: Readonly<Record<string, string | number>>): void
  /** what went wrong outside a request */
  trouble(where: string, cause: unknown): void
  /** Writes what is still in memory; nothing is logged after it. Closing it again changes nothing. */
  close(): Promise<void>
}

/** Lines are gathered up to this size, or for this long, and then written at once. */
const BUFFER_BYTES = 8_192
const FLUSH_EVERY_MS = 250
const END_WITHIN_MS = 1_000
const STDOUT = 1

export interface LogOptions {
  readonly level: LogLevel
  /** a file; standard output unless it is named */
  readonly file?: string | undefined
}

/** One line of JSON for each request and happening. No names, bodies, queries or tokens; causes of faults only here. */
export function createLog({ level, file }: LogOptions): ServerLog {
  // Opened here, not by the destination, which would have lost what is logged before it got around to that.
  const fd = file === undefined ? STDOUT : openSync(file, 'a', 0o600)
  const destination = pino.destination({
    dest: fd,
    sync: false,
    minLength: BUFFER_BYTES,
    periodicFlush: FLUSH_EVERY_MS,
  })
  const lines = pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    destination,
  )
  let closing: Promise<void> | undefined
  return {
    request: (line) =>
      lines.info({
        request_id: line.requestId,
        operation: line.operationId,
        method: line.method,
        route: line.route,
        status: line.status,
        code: line.code,
        application_id: line.applicationId,
        duration_ms: line.durationMs,
      }),
    fault: (requestId, cause) => lines.error({ request_id: requestId, ...causeOf(cause) }),
    note: (happening, fields) => lines.info({ happening, ...fields }),
    trouble: (where, cause) => lines.error({ where, ...causeOf(cause) }),
    close: () => {
      lines.level = 'silent'
      closing ??= end(destination)
      return closing
    },
  }
}

function causeOf(cause: unknown) {
  if (!(cause instanceof Error)) return { fault: String(cause) }
  const beneath = cause instanceof AggregateError ? cause.errors : [cause.cause]
  const causes = beneath.filter((one) => one instanceof Error).map(({ stack }) => stack)
  return { fault: cause.message, stack: cause.stack, ...(causes.length > 0 && { causes }) }
}

/** A pipe that nobody reads any more never ends, and must not keep us from stopping. */
function end(destination: ReturnType<typeof pino.destination>): Promise<void> {
  const ended = new Promise<void>((resolve) => destination.once('close', () => resolve()))
  destination.end()
  return Promise.race([ended, wait(END_WITHIN_MS, undefined, { ref: false })])
}
