import type { CallOptions } from '../options.ts'
import { uuid } from '../random/uuid.ts'
import type { Settings } from '../settings/settings.ts'
import type { CallRecord } from './call-record.ts'

/** Begins the record of a call: the limits start to run here. */
export function openRecord(
  settings: Settings,
  known: { name: string; repeatable: boolean; idempotencyKey: string | null },
  options: CallOptions = {},
): CallRecord {
  const deadlineMs = options.deadlineMs ?? settings.deadlineMs
  return {
    ...known,
    interactionId: uuid(),
    signal: options.signal,
    timeoutMs: options.timeoutMs ?? settings.timeoutMs,
    deadlineMs,
    deadlineAtMs: deadlineMs === null ? null : settings.now() + deadlineMs,
    maxRetries: options.maxRetries ?? settings.maxRetries,
    tries: 0,
  }
}
