import type { Config } from '../config/config.ts'
import type { Tracing } from './tracing.ts'

/** Follows requests, where the configuration names a collector; else nothing of OpenTelemetry is even loaded. */
export async function openTracing(config: Config['traces']): Promise<Tracing | undefined> {
  if (!config) return undefined
  const { otlpTracing } = await import('./otlp-tracing.ts')
  return otlpTracing(config)
}
