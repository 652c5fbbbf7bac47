import type { Banks } from '@wekeza/api'
import type { Turns } from '../banks/turns.ts'
import { type Repeated, repeat } from './repeat.ts'

const EVERY_MS = 1_000
/** Accounts that have not moved yet come with this; those that have, with their first posting. */
const ACCOUNTS_EVERY_ROUNDS = 600

export interface CoreReading {
  readonly bankKey: string
  readonly banks: Banks
  readonly turns: Turns
  /** told once when the core cannot be read any more, and once when it can again */
  onChange(cause: unknown | undefined): void
}

/** Takes over what the outside core has: its accounts now and then, and what was booked, every second. */
export function readCore({ bankKey, banks, turns, onChange }: CoreReading): Repeated {
  let silent = false
  let rounds = 0
  const round = async () => {
    const { bank } = await banks.open(bankKey)
    if (rounds % ACCOUNTS_EVERY_ROUNDS === 0) await bank.core.importAccounts()
    await bank.core.readFeed()
    rounds += 1
    if (silent) onChange(undefined)
    silent = false
  }
  const onFault = (cause: unknown) => {
    if (!silent) onChange(cause)
    silent = true
  }
  // One server at a time: two would bring no harm, and no more.
  return repeat(EVERY_MS, async () => void (await turns.tryTake(`core ${bankKey}`, round)), onFault)
}
