import { type Change, type Commit, type Store, StoreUnavailable } from '@wekeza/bank'
import type { Broken } from './world.ts'

/** Rules that a bank must not break, each broken on purpose: a simulation that does not notice proves nothing. */
export const brokenRules: Readonly<Record<string, Broken>> = {
  'the answer to a key is stored outside the commit': (store) =>
    committing(store, async ({ changes, idempotent }) => {
      const result = await store.commit({ changes })
      if (result.kind !== 'committed' || !idempotent) return result
      return store.commit({ changes: [], idempotent })
    }),

  'an event bears the version of the one before': rewriting((change) => {
    if (change.kind !== 'emit' || !('payment' in change.event.happening)) return [change]
    const { payment, type } = change.event.happening
    const happening = { type, payment: { ...payment, steps: Math.max(1, payment.steps - 1) } }
    return [{ ...change, event: { ...change.event, happening } }]
  }),

  'nobody looks whether the money is there as it is taken': rewriting((change) =>
    change.kind === 'post' ? [{ kind: 'mirror', entry: change.entry }] : [change],
  ),

  'nobody looks whether the consent still stands as it is used': rewriting((change) =>
    change.kind === 'require-authorised' ? [] : [change],
  ),

  'an event is written after the commit of its cause': (store) =>
    committing(store, async ({ changes, idempotent }) => {
      const events = changes.filter(({ kind }) => kind === 'emit')
      const causes = changes.filter(({ kind }) => kind !== 'emit')
      const result = await store.commit({ changes: causes, idempotent })
      if (result.kind === 'committed' && events.length > 0) await store.commit({ changes: events })
      return result
    }),

  'whoever was told once is told on, though the consent has ended': (store) => ({
    ...store,
    consents: { ...store.consents, get: everStanding(store.consents.get) },
  }),

  'a crossing is told twice': rewriting((change) => {
    if (change.kind !== 'emit' || !('crossing' in change.event.happening)) return [change]
    return [change, { ...change, event: { ...change.event, id: `${change.event.id}b` } }]
  }),

  'a payment that failed keeps what it held': rewriting((change) =>
    change.kind === 'release' ? [] : [change],
  ),

  'a lost reply is tried again under no key': (store) =>
    committing(store, async ({ changes }) => store.commit({ changes })),

  'a commit that fails half-way keeps its first half': (store, dice) =>
    committing(store, async (work) => {
      if (work.changes.length < 2 || dice.below(50) > 0) return store.commit(work)
      const half = work.changes.slice(0, Math.ceil(work.changes.length / 2))
      await store.commit({ changes: half })
      throw new StoreUnavailable(new Error('the process ended here'))
    }),
}

function committing(store: Store, commit: (work: Commit) => ReturnType<Store['commit']>): Store {
  return { ...store, commit }
}

/** Puts other changes in the place of those that are asked for. */
function rewriting(rewrite: (change: Change) => readonly Change[]): Broken {
  return (store) =>
    committing(store, (work) =>
      store.commit({ ...work, changes: work.changes.flatMap((change) => rewrite(change)) }),
    )
}

function everStanding(get: Store['consents']['get']): Store['consents']['get'] {
  return async (id) => {
    const consent = await get(id)
    return consent?.status === 'revoked' ? { ...consent, status: 'authorised' } : consent
  }
}
