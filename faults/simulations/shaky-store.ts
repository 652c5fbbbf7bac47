import {
  type Change,
  type Commit,
  type CommitResult,
  type Store,
  StoreUnavailable,
} from '@wekeza/bank'
import type { Dice } from '../dice.ts'

/** What a store does wrong, in how many of a hundred commits and reads. */
export interface Shakes {
  /** thrown before anything is written */
  before: number
  /** thrown once everything is written: nobody is told */
  after: number
  /** a guard that holds is said not to */
  refused: number
  /** a read that fails */
  read: number
}

export const CALM: Shakes = { before: 0, after: 0, refused: 0, read: 0 }

/** A commit that was made, in the order of the book. */
export type Committed = readonly Change[]

/** Writes down every commit that a store has made. */
export function recorded(store: Store, book: Committed[]): Store {
  async function commit(work: Commit): Promise<CommitResult> {
    const result = await store.commit(work)
    if (result.kind === 'committed') book.push(work.changes)
    return result
  }
  return { ...store, commit }
}

/** A store that fails as its shakes say, which may be changed while it is in use. */
export function shaky(store: Store, dice: Dice, shakes: Shakes): Store {
  const strikes = (ofHundred: number) => ofHundred > 0 && dice.below(100) < ofHundred
  async function commit(work: Commit): Promise<CommitResult> {
    if (strikes(shakes.before)) throw new StoreUnavailable(new Error('struck before the commit'))
    const [first] = work.changes
    if (first && strikes(shakes.refused)) {
      return { kind: 'refused', failed: { guard: 'funds', subjectId: 'nobody' } }
    }
    const result = await store.commit(work)
    if (strikes(shakes.after)) throw new StoreUnavailable(new Error('struck after the commit'))
    return result
  }
  const reads = Object.entries(store).map(([role, part]) => [role, failing(part)])
  return { ...(Object.fromEntries(reads) as Store), commit, clear: store.clear, ping: store.ping }

  function failing(part: unknown): unknown {
    if (typeof part !== 'object' || part === null) return part
    const methods = Object.entries(part).map(([name, read]) => [
      name,
      (...asked: unknown[]) => {
        if (strikes(shakes.read)) return Promise.reject(new StoreUnavailable(new Error('struck')))
        return (read as (...asked: unknown[]) => unknown)(...asked)
      },
    ])
    return Object.fromEntries(methods)
  }
}
