import type { Store } from '../../ports/store.ts'
import { moveAtRandom, sumSnapshots, type Writer } from './move-at-random.ts'

export { plantHundred } from './move-at-random.ts'

const READERS = 2

export interface Run extends Writer {
  /** lets the others of this process go on */
  pause(): Promise<void>
  readonly writers: number
}

/** Lets writers move money and readers sum snapshots of a store with the hundred accounts, as long as it goes on. */
export async function endure(store: Store, { name, seed, writers, goesOn, pause }: Run) {
  let over = false
  const seeing = Promise.all(
    Array.from({ length: READERS }, () => sumSnapshots(store, () => !over, pause)),
  )
  const moving = Array.from({ length: writers }, (_, index) =>
    moveAtRandom(store, { name: `${name}w${index}`, seed: seed + index, goesOn }),
  )
  const moves = await Promise.all(moving).finally(() => {
    over = true
  })
  return { moves, seen: [...(await seeing), await sumSnapshots(store, () => false)] }
}
