import type { Banks, OpenBank } from '@wekeza/api'
import { type Clock, openBank, type Store } from '@wekeza/bank'
import { isTestBank } from '@wekeza/platform'
import type { CustomerCredentials } from '../identity/customer-credentials.ts'
import type { ClockStore } from '../stores/sqlite/clocks.ts'
import { bankPorts } from './bank-ports.ts'
import { keptClock } from './kept-clock.ts'
import { openTestBank } from './open-test-bank.ts'

export interface BanksParts {
  readonly stores: (bankKey: string) => Store
  readonly clocks: ClockStore
  readonly credentials: CustomerCredentials
  countCredentials(bankKey: string): number
  readonly wall: Clock
}

export interface ServerBanks extends Banks {
  /** those that were opened, in the order in which they were */
  opened(): Iterable<OpenBank>
}

/** The banks of this process: each is opened when it is first asked for, and stays open. */
export function openBanks(parts: BanksParts): ServerBanks {
  const open = new Map<string, OpenBank>()
  const opening = new Map<string, Promise<OpenBank>>()
  return {
    open: (key) => open.get(key) ?? opening.get(key) ?? begin(key),
    opened: () => open.values(),
  }

  function begin(key: string): Promise<OpenBank> {
    const bank = openOne(parts, key)
    opening.set(key, bank)
    // One that could not be opened is tried again by whoever asks next.
    bank
      .then((it) => open.set(key, it))
      .catch(() => {})
      .finally(() => opening.delete(key))
    return bank
  }
}

async function openOne(parts: BanksParts, key: string): Promise<OpenBank> {
  const { stores, clocks, credentials, countCredentials, wall } = parts
  const store = stores(key)
  if (!isTestBank(key)) return { key, bank: openBank(bankPorts(store, wall)) }
  const clock = keptClock(key, wall, clocks)
  return openTestBank({ key, store, clock, credentials, countCredentials })
}
