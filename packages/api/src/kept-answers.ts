import type { IdempotentAnswer } from '@wekeza/bank'
import { type Call, found } from './call.ts'
import type { Host } from './ports/host.ts'

/** Where the first answers of an operation are kept, and the time that they live by. */
export interface KeptAnswers {
  readonly answers: { get(scope: string, nowMs: number): Promise<IdempotentAnswer | undefined> }
  readonly nowMs: number
}

/** Beside what the operation writes: in its bank, by the bank's time, or in the platform, which has only wall time. */
export function keptAnswers(call: Call, host: Host): KeptAnswers {
  if (found(call.operation, 'operation').store === 'platform') {
    return { answers: host.platform.store.answers, nowMs: host.wall.nowMs() }
  }
  const { bank } = found(call.openBank, 'bank')
  return { answers: bank.store.answers, nowMs: bank.clock.nowMs() }
}
