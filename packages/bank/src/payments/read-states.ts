import type { Store } from '../ports/store.ts'
import type { RailState } from '../rails/rail-state.ts'
import type { Instruction } from './payment.ts'

/** How the rails stand that a payment may go by. What the bank books by itself asks none. */
export async function readStates(
  store: Pick<Store, 'rails'>,
  { rail }: Pick<Instruction, 'rail'>,
): Promise<RailState[]> {
  return rail === 'internal' ? [] : store.rails.states()
}
