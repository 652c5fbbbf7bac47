import { openSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import type { Log } from '@wekeza/api'
import pino from 'pino'
import { LOG_LEVELS, type LogFormat, type LogLevel } from '../config/config.ts'
import type { TraceIds } from '../tracing/tracing.ts'
import { ecsLines } from './ecs-lines.ts'
import { causeOf, type Facts, type LineFormat } from './line-format.ts'
import { plainLines } from './plain-lines.ts'
import type { Room } from './rooms.ts'

/** What a log line is about, beside those of requests. */
export interface ServerLog extends Log {
  /** something that an operator may want to know; its facts are never personal */
  note(happening: string, facts?: Facts): void
  /** what went wrong outside a request, and at which bank, if it was of one */
  trouble(where: Room, cause: unknown, bankKey?: string): void
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
  /** default: plain */
  readonly format?: LogFormat
  /** a file; standard output unless it is named */
  readonly file?: string | undefined
  /** of the span that a line is written in. Default: there are no spans */
  readonly ids?: (() => TraceIds | undefined) | undefined
}

const FORMATS: Readonly<Record<LogFormat, LineFormat>> = { plain: plainLines, ecs: ecsLines }

/** One line of JSON for each request and happening. No names, bodies, queries or tokens; causes of faults only here. */
export function createLog({ level, format = 'plain', file, ids }: LogOptions): ServerLog {
  // Opened here, not by the destination, which would have lost what is logged before it got around to that.
  const fd = file === undefined ? STDOUT : openSync(file, 'a', 0o600)
  const destination = pino.destination({
    dest: fd,
    sync: false,
    minLength: BUFFER_BYTES,
    periodicFlush: FLUSH_EVERY_MS,
  })
  const lines = FORMATS[format]
  const now = isoClock()
  const write = (line: object) => {
    const within = ids?.()
    const told = within ? { ...line, ...lines.within(within) } : line
    destination.write(`${JSON.stringify(told)}\n`)
  }
  let closing: Promise<void> | undefined
  const tells = (of: 'info' | 'error') =>
    !closing && level !== 'silent' && LOG_LEVELS.indexOf(level) >= LOG_LEVELS.indexOf(of)
  return {
    request: (line) => {
      if (tells('info')) write(lines.request(now(), line))
    },
    fault: (requestId, cause) => {
      if (tells('error')) write(lines.fault(now(), requestId, causeOf(cause)))
    },
    note: (happening, facts = {}) => {
      if (tells('info')) write(lines.note(now(), happening, facts))
    },
    trouble: (where, cause, bankKey) => {
      if (tells('error')) write(lines.trouble(now(), where, causeOf(cause), bankKey))
    },
    close: () => {
      closing ??= end(destination)
      return closing
    },
  }
}

/** The time as text, written anew once in a millisecond. */
function isoClock(): () => string {
  let atMs = Number.NaN
  let text = ''
  return () => {
    const nowMs = Date.now()
    if (nowMs !== atMs) text = new Date(nowMs).toISOString()
    atMs = nowMs
    return text
  }
}

/** A pipe that nobody reads any more never ends, and must not keep us from stopping. */
function end(destination: ReturnType<typeof pino.destination>): Promise<void> {
  const ended = new Promise<void>((resolve) => destination.once('close', () => resolve()))
  destination.end()
  return Promise.race([ended, wait(END_WITHIN_MS, undefined, { ref: false })])
}
