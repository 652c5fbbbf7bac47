import type { Store } from '@wekeza/bank'

/** A store that tells when something has happened that others may want to hear of: then nobody waits to look for it. */
export function tellOfEvents(store: Store, told: () => void): Store {
  return {
    ...store,
    async commit(work) {
      const result = await store.commit(work)
      if (result.kind === 'committed' && work.changes.some(({ kind }) => kind === 'emit')) told()
      return result
    },
  }
}
