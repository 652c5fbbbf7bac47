import type { Banks, OpenBank } from '@wekeza/api'
import { type BankPorts, type Clock, openBank, type WebhookSecrets } from '@wekeza/bank'
import { isTestBank } from '@wekeza/platform'
import type { Envelope } from '../secrets/envelope.ts'
import type { Stores } from '../stores/stores.ts'
import { sealedSecrets } from '../webhooks/webhook-secrets.ts'
import { bankPorts, noKeys } from './bank-ports.ts'
import { type KeptClock, keptClock } from './kept-clock.ts'
import { openTestBank } from './open-test-bank.ts'
import { coreOf, type Outside, riskOf } from './outside.ts'
import { tellOfEvents } from './tell-of-events.ts'

export type BanksParts = Pick<
  Stores,
  'bank' | 'clocks' | 'credentials' | 'audit' | 'turns' | 'shared'
>

/** A bank of this process, and what it stands on. */
export interface ServerBank extends OpenBank {
  readonly ports: BankPorts
}

export interface ServerBanks extends Banks {
  open(key: string): ServerBank | Promise<ServerBank>
  /** those that were opened, in the order in which they were */
  opened(): Iterable<OpenBank>
  /** Calls back when something has happened at a bank, in this process, that is to be handed over. */
  onEvents(listener: (bankKey: string) => void): void
}

/** A bank, and what it must look up again before each use. */
interface Opened {
  readonly bank: ServerBank
  readonly refresh?: () => Promise<void>
}

/**
 * The banks of this process: each is opened when it is first asked for, and stays open.
 * @param envelope seals what they must read again; asked at each use
 */
export function openBanks(
  parts: BanksParts,
  wall: Clock,
  outside: Outside = {},
  envelope: () => Envelope = noKeys,
): ServerBanks {
  const open = new Map<string, Opened>()
  const opening = new Map<string, Promise<ServerBank>>()
  let listener: (bankKey: string) => void = () => {}
  return {
    open(key) {
      const opened = open.get(key)
      if (!opened) return opening.get(key) ?? begin(key)
      return opened.refresh ? opened.refresh().then(() => opened.bank) : opened.bank
    },
    opened: () => [...open.values()].map(({ bank }) => bank),
    onEvents(told) {
      listener = told
    },
  }

  function begin(key: string): Promise<ServerBank> {
    const webhookSecrets = sealedSecrets(key, envelope)
    const onEvents = () => listener(key)
    const opened = openOne({ ...parts, outside, webhookSecrets, onEvents }, wall, key)
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

interface Opening extends BanksParts {
  readonly outside: Outside
  readonly webhookSecrets: WebhookSecrets
  onEvents(): void
}

async function openOne(parts: Opening, wall: Clock, key: string): Promise<Opened> {
  const { bank, clocks, audit, turns, shared, webhookSecrets } = parts
  const credentials = parts.credentials('customers')
  const store = tellOfEvents(bank(key), parts.onEvents)
  const risk = riskOf(parts.outside, key)
  const core = coreOf(parts.outside, key)
  const plugged = { risk, core, webhookSecrets }
  if (!isTestBank(key)) {
    const ports = bankPorts(store, wall, plugged)
    return { bank: { key, bank: openBank(ports), ports } }
  }
  const clock = await keptClock(key, wall, clocks)
  const opened = await openTestBank({
    ...{ key, store, clock, plugged, credentials, audit, wall, turns },
  })
  return shared ? { bank: opened, refresh: () => lookAgain(opened, clock) } : { bank: opened }
}

/** Another server may have moved the clock, or told what is to go wrong. */
async function lookAgain({ bank }: OpenBank, clock: KeptClock): Promise<void> {
  await Promise.all([clock.refresh(), bank.simulation?.faults.refresh()])
}
