import type { Banks, OpenBank } from '@wekeza/api'
import { type Clock, openBank } from '@wekeza/bank'
import { isTestBank } from '@wekeza/platform'
import type { Stores } from '../stores/stores.ts'
import { bankPorts } from './bank-ports.ts'
import { keptClock } from './kept-clock.ts'
import { openTestBank } from './open-test-bank.ts'
import { coreOf, type Outside, riskOf } from './outside.ts'

export type BanksParts = Pick<
  Stores,
  'bank' | 'clocks' | 'credentials' | 'audit' | 'turns' | 'shared'
>

export interface ServerBanks extends Banks {
  /** those that were opened, in the order in which they were */
  opened(): Iterable<OpenBank>
}

/** A bank of this process, and what it must look up again before each use. */
interface Opened {
  readonly bank: OpenBank
  readonly refresh?: () => Promise<void>
}

/** The banks of this process: each is opened when it is first asked for, and stays open. */
export function openBanks(parts: BanksParts, wall: Clock, outside: Outside = {}): ServerBanks {
  const open = new Map<string, Opened>()
  const opening = new Map<string, Promise<OpenBank>>()
  return {
    open(key) {
      const opened = open.get(key)
      if (!opened) return opening.get(key) ?? begin(key)
      return opened.refresh ? opened.refresh().then(() => opened.bank) : opened.bank
    },
    opened: () => [...open.values()].map(({ bank }) => bank),
  }

  function begin(key: string): Promise<OpenBank> {
    const opened = openOne({ ...parts, outside }, wall, key)
    const bank = opened.then((it) => it.bank)
    opening.set(key, bank)
    // One that could not be opened is tried again by whoever asks next.
    opened
      .then((it) => open.set(key, it))
      .catch(() => {})
      .finally(() => opening.delete(key))
    return bank
  }
}

async function openOne(
  parts: BanksParts & { readonly outside: Outside },
  wall: Clock,
  key: string,
): Promise<Opened> {
  const { bank, clocks, audit, turns, shared } = parts
  const credentials = parts.credentials('customers')
  const store = bank(key)
  const risk = riskOf(parts.outside, key)
  const core = coreOf(parts.outside, key)
  if (!isTestBank(key)) return { bank: { key, bank: openBank(bankPorts(store, wall, risk, core)) } }
  const clock = await keptClock(key, wall, clocks)
  const opened = await openTestBank({
    ...{ key, store, clock, risk, core, credentials, audit, wall, turns },
  })
  return shared ? { bank: opened, refresh: clock.refresh } : { bank: opened }
}
