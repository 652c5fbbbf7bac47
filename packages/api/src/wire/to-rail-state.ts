import type { RailState } from '@wekeza/bank'
import type { Schema } from '@wekeza/contract'

export function toRailState({ rail, state, delayMs }: RailState): Schema<'RailState'> {
  return { rail, state, delay_seconds: delayMs / 1_000 }
}
