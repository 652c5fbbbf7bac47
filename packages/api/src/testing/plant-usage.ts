import type { CountedCall } from '@wekeza/platform'
import { SOKO, SOKO_BANK } from './plant-developers.ts'

/** 09:00 in Nairobi on 15 January, when a tiny host's bank begins. */
export const SOKO_NOW_MS = Date.parse('2026-01-15T06:00:00.000Z')

/** A call of Soko's application that read an account, unless a test says otherwise. */
export function sokoCall(more: Partial<CountedCall> = {}): CountedCall {
  return {
    ...{ organisationId: SOKO, applicationId: 'app_soko', bankKey: SOKO_BANK },
    ...{ operationId: 'getAccount', status: 200, atMs: SOKO_NOW_MS - 1, durationMs: 4 },
    ...{ bytes: 100, costUnits: 1, replayed: false, ...more },
  }
}
