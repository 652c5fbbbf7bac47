import type { Store } from '../../ports/store.ts'
import type { Tables } from './tables.ts'

export function railReads({ rails }: Tables): Store['rails'] {
  return { states: async () => [...rails.values()] }
}
