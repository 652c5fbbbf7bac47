import type { Config } from '../config/config.ts'
import type { ServerLog } from '../logging/create-log.ts'
import type { Readings } from './create-metrics.ts'
import { serveMetrics } from './serve-metrics.ts'

export interface OpenMetrics {
  /** the log, counted as it is written; itself where nothing is counted */
  readonly log: ServerLog
  /** where Prometheus reads; undefined: nowhere */
  readonly url: string | undefined
  stop(): Promise<void>
}

/**
 * Serves what Prometheus reads, where the configuration says so; else nothing is counted, and nothing costs.
 * @throws {Trouble} if the port cannot be listened on
 */
export async function openMetrics(
  place: Config['metrics'],
  log: ServerLog,
  readings: Readings,
): Promise<OpenMetrics> {
  if (!place) return { log, url: undefined, stop: async () => {} }
  // Loaded here, so that whoever counts nothing does not wait for it.
  const { createMetrics } = await import('./create-metrics.ts')
  const metrics = createMetrics(readings)
  const { url, stop } = await serveMetrics(place, metrics)
  const counted: ServerLog = {
    ...log,
    request(line) {
      metrics.request(line)
      log.request(line)
    },
    trouble(where, cause, bankKey) {
      metrics.trouble(where)
      log.trouble(where, cause, bankKey)
    },
  }
  return { log: counted, url, stop }
}
