import {
  type Bank,
  type Clock,
  CoreSilent,
  magic,
  openBank,
  type SettableClock,
  type Store,
  seedBank,
  seededIds,
} from '@wekeza/bank'
import type { AuditLog } from '../audit/audit-log.ts'
import { plantPersonaPasswords } from '../identity/passwords/plant-persona-passwords.ts'
import type { Credentials } from '../identity/realms/credentials.ts'
import { bankPorts, type Plugged } from './bank-ports.ts'
import type { ServerBank } from './open-banks.ts'
import type { Turns } from './turns.ts'

/** The seed of every test bank: at the same time they all get the same history. */
const SEED = 1

export interface TestBankParts {
  readonly key: string
  readonly store: Store
  readonly clock: SettableClock
  readonly plugged: Plugged
  /** of customers */
  readonly credentials: Credentials
  readonly audit: AuditLog
  /** wall time */
  readonly wall: Clock
  readonly turns: Turns
}

/** Opens a test bank. One that is empty gets its people and their history first. */
export async function openTestBank(parts: TestBankParts): Promise<ServerBank> {
  const { key, store, clock, plugged, turns, audit, wall } = parts
  const ports = { ...bankPorts(store, clock, plugged), simulation: magic() }
  const bank = openBank(ports)
  const inTurn = <T>(work: () => Promise<T>) => turns.take(`plant ${key}`, work)
  if (await isIncomplete(parts)) {
    await inTurn(async () => {
      if ((await store.customers.list()).length === 0) await fill(bank, store, clock)
      if (await isIncomplete(parts)) await plantPersonaPasswords(parts.credentials, bank, key)
    })
  }
  await bank.simulation?.faults.refresh()
  const reset = async () => {
    await store.clear()
    await clock.reset()
    await fill(bank, store, clock)
    await bank.simulation?.faults.refresh()
    const reset = { actor: 'application', act: 'bank.reset', subject: key, facts: {} } as const
    await audit.record({ bank: key, atMs: wall.nowMs(), ...reset })
  }
  return { key, bank, ports, testing: { clock, reset: () => inTurn(reset) } }
}

/** With an outside core its people are those of the core; one that is silent now is read by the worker later. */
async function fill(bank: Bank, store: Store, clock: SettableClock): Promise<void> {
  if (!bank.core.isOutside) return plant(store, clock)
  try {
    await bank.core.importAccounts()
  } catch (fault) {
    if (!(fault instanceof CoreSilent)) throw fault
  }
}

/** Passwords are asked for by themselves: they are not part of the seed's commit, and a crash may come between the two. */
async function isIncomplete({ key, store, credentials }: TestBankParts): Promise<boolean> {
  const people = await store.customers.list()
  return people.length === 0 || (await credentials.count(key)) < people.length
}

/** Seeded ids, unlike those of what happens later: the same time gives the same rows. */
async function plant(store: Store, clock: SettableClock): Promise<void> {
  const nowMs = clock.nowMs()
  await seedBank(store, { seed: SEED, nowMs, ids: seededIds({ seed: SEED, nowMs: () => nowMs }) })
}
