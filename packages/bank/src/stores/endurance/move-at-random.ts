import type { Change } from '../../changes.ts'
import type { Store } from '../../ports/store.ts'
import { seededRandom } from '../../seed/random.ts'
import { account, entry } from '../suite/rows.ts'

const ACCOUNTS = 100
const EACH_MINOR = 100_000
/** More than an account begins with now and then, so that guards have something to refuse. */
const MOVED_MINOR_MAX = 150_000
const HOLDER = 'cus_all'

/** What all accounts hold together, always. */
export const TOTAL_MINOR = ACCOUNTS * EACH_MINOR

const idOf = (index: number) => `acc_${index}`

/** A hundred accounts of one customer, each with the same money. */
export async function plantHundred(store: Store): Promise<void> {
  const accounts = Array.from({ length: ACCOUNTS }, (_, index) =>
    account(idOf(index), { customerIds: [HOLDER] }),
  )
  const world = account('acc_world', { overdraftMinor: null, customerIds: [] })
  const changes: Change[] = [world, ...accounts].map((one) => ({
    kind: 'insert-account',
    account: one,
  }))
  for (const { id } of accounts) {
    changes.push({ kind: 'post', entry: entry(`fund_${id}`, ['acc_world', id, EACH_MINOR]) })
  }
  const { kind } = await store.commit({ changes })
  if (kind !== 'committed') throw new Error(`the hundred accounts were ${kind}`)
}

export interface Writer {
  /** leads the ids of what it moves; no two writers have the same */
  readonly name: string
  readonly seed: number
  goesOn(): boolean
}

export interface Moves {
  committed: number
  refused: number
}

/** Moves money between accounts taken at random, one commit after the other. */
export async function moveAtRandom(store: Store, { name, seed, goesOn }: Writer): Promise<Moves> {
  const random = seededRandom(seed)
  const pick = (below: number) => Math.floor(random() * below)
  const moves = { committed: 0, refused: 0 }
  for (let count = 0; goesOn(); count += 1) {
    const from = pick(ACCOUNTS)
    const to = (from + 1 + pick(ACCOUNTS - 1)) % ACCOUNTS
    const amountMinor = 1 + pick(MOVED_MINOR_MAX)
    const move = entry(`${name}_${count}`, [idOf(from), idOf(to), amountMinor])
    const { kind } = await store.commit({ changes: [{ kind: 'post', entry: move }] })
    if (kind === 'replayed') throw new Error('a move has no key and cannot be replayed')
    moves[kind] += 1
  }
  return moves
}

export interface Seen {
  reads: number
  /** sums that were not the total, and balances below zero, in words */
  readonly faults: string[]
}

/** Sums all accounts again and again: one read, and so one snapshot. */
export async function sumSnapshots(
  store: Store,
  goesOn: () => boolean,
  pause = async () => {},
): Promise<Seen> {
  const seen: Seen = { reads: 0, faults: [] }
  do {
    const accounts = await store.accounts.ofCustomer(HOLDER)
    const sumMinor = accounts.reduce((sum, { bookedMinor }) => sum + bookedMinor, 0)
    if (sumMinor !== TOTAL_MINOR) seen.faults.push(`a sum of ${sumMinor}`)
    for (const { id, bookedMinor } of accounts) {
      if (bookedMinor < 0) seen.faults.push(`${id} at ${bookedMinor}`)
    }
    seen.reads += 1
    await pause()
  } while (goesOn())
  return seen
}
