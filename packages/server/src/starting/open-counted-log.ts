import type { Config } from '../config/config.ts'
import { createLog, type ServerLog } from '../logging/create-log.ts'
import type { Readings } from '../metrics/create-metrics.ts'
import { type OpenMetrics, openMetrics } from '../metrics/open-metrics.ts'
import type { Platform } from '../platform/open-platform.ts'
import type { Tracing } from '../tracing/tracing.ts'
import type { Closing, Parts } from './parts.ts'

/** What is lost is known once there is something to lose. */
export type Losses = { -readonly [Name in 'lostCalls' | 'droppedRequests']: Readings[Name] }

/** Nothing is lost by what is not opened yet. */
export function noLosses(): Losses {
  return { lostCalls: () => 0, droppedRequests: () => 0 }
}

type LogConfig = Pick<Config, 'logLevel' | 'logFormat' | 'metrics'> & {
  readonly logFile: string | undefined
}

/** The log, and what Prometheus reads of it. */
export async function openCountedLog(
  { stores, wall, tracing }: Pick<Platform, 'stores' | 'wall'> & Pick<Parts, 'tracing'>,
  { logLevel, logFormat, logFile, metrics }: LogConfig,
  losses: Losses,
  closing: Closing[],
): Promise<OpenMetrics> {
  const written = createLog({
    level: logLevel,
    format: logFormat,
    file: logFile,
    ids: tracing?.ids,
  })
  const log = tracing ? followed(written, tracing) : written
  closing.push(log.close)
  const opened = await openMetrics(metrics, log, {
    backlog: () => stores.backlog(wall.nowMs()),
    lostCalls: () => losses.lostCalls(),
    droppedRequests: () => losses.droppedRequests(),
    droppedSpans: () => tracing?.dropped() ?? 0,
  })
  closing.push(opened.stop)
  return opened
}

/** What is known of a request as its line is written completes its span; what becomes of the spans is told too. */
function followed(log: ServerLog, tracing: Tracing): ServerLog {
  tracing.onSilence((cause) =>
    cause === undefined
      ? log.note('traces are taken again', { dropped: tracing.dropped() })
      : log.trouble('traces', cause),
  )
  return {
    ...log,
    request(line) {
      tracing.request(line)
      log.request(line)
    },
  }
}
