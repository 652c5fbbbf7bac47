import type { Change } from '../changes.ts'
import type { Store } from '../ports/store.ts'
import { OUTSIDE_RAILS, type RailState, stateOf } from './rail-state.ts'

/** The rails of a test bank: how each stands, and how it is to stand from now on. */
export function railService({ rails }: Pick<Store, 'rails'>) {
  return {
    /** all of them, whether somebody has set them or not */
    async states(): Promise<RailState[]> {
      const set = await rails.states()
      return OUTSIDE_RAILS.map((rail) => ({ ...stateOf(rail, set), rail }))
    },
    set: (state: RailState): Change[] => [{ kind: 'set-rail', state }],
  }
}
