import type { Schema } from '@wekeza/contract'
import { present } from '../bench/expect.ts'

/** When a transaction was booked; while it is pending, since when it is held. */
export function bookedAt(row: Schema<'Transaction'> | undefined): string {
  return present(row?.booked_at ?? row?.held_at, 'when the transaction was booked')
}
