import { writeEvent } from '@wekeza/api'
import {
  type Clock,
  type Dispatcher,
  dispatch,
  lookOnce,
  type Sender,
  signEvent,
} from '@wekeza/bank'
import type { ServerBank, ServerBanks } from '../banks/open-banks.ts'
import type { GiveWay } from './give-way.ts'
import { type Nudged, nudged } from './nudged.ts'

/** How soon a delivery is looked for that falls due, or that another server has left. */
const EVERY_MS = 250
/** How long those that are underway may go on once the server stops. */
const DRAIN_MS = 5_000
/** Outcomes of so long are written down together. */
const TOGETHER_MS = 50
/** What one delivery takes of this process, roughly: reading, writing and signing it, and writing down what came of it. */
const ONE_TAKES_MS = 0.2

export interface DeliverWebhooks {
  /** the banks whose work it is; asked each round */
  bankKeys(): Promise<readonly string[]>
  readonly banks: Pick<ServerBanks, 'open'>
  readonly sender: Sender
  readonly way: GiveWay
  readonly wall: Clock
  /** where callers reach the bank, without a slash at the end */
  readonly publicUrl: string
  onFault(bankKey: string, cause: unknown): void
}

/** Sends to webhooks what is due, of each bank apart: a bank whose receivers are slow keeps no other waiting. */
export function deliverWebhooks(parts: DeliverWebhooks): Nudged {
  const { bankKeys, banks, way, onFault } = parts
  const pumps = new Map<string, Pump>()

  async function work(key: string): Promise<void> {
    const opened = await banks.open(key)
    const pump = pumps.get(key) ?? pumpOf(dispatcherFor(opened, parts), way)
    pumps.set(key, pump)
    pump.go((cause) => onFault(key, cause))
  }

  const looking = nudged({ everyMs: EVERY_MS, soonMs: 0, bankKeys, work, onFault })
  return {
    nudge: looking.nudge,
    async stop() {
      await looking.stop()
      const ended = [...pumps.values()].map((pump) => pump.stop())
      const late = new Promise((resolve) => setTimeout(resolve, DRAIN_MS).unref())
      await Promise.race([Promise.all(ended), late])
    },
  }
}

interface Pump {
  /** Begins what is due, and goes on for as long as there is some. */
  go(onFault: (cause: unknown) => void): void
  /** Begins nothing any more; resolves once nothing is underway. */
  stop(): Promise<void>
}

function pumpOf(dispatcher: Dispatcher, way: GiveWay): Pump {
  let stopped = false
  let woken = Promise.withResolvers<void>()
  let running: Promise<void> | undefined

  async function run(): Promise<void> {
    while (!stopped) {
      const begun = await dispatcher.begin()
      if (begun === 0 && dispatcher.underway === 0) return
      // A receiver that is slow keeps the others waiting until one is free, or something new is due.
      if (begun === 0) await Promise.race([dispatcher.oneEnded(), woken.promise])
      while (!dispatcher.hasRoom && !stopped) await dispatcher.oneEnded()
      await way.after(begun * ONE_TAKES_MS)
    }
  }

  return {
    go(onFault) {
      woken.resolve()
      woken = Promise.withResolvers()
      running ??= run()
        .catch(onFault)
        .finally(() => {
          running = undefined
        })
    },
    async stop() {
      stopped = true
      woken.resolve()
      await running
      await dispatcher.idle()
    },
  }
}

function dispatcherFor({ key, bank, ports }: ServerBank, parts: DeliverWebhooks): Dispatcher {
  const { sender, wall, publicUrl, onFault } = parts
  const { store, clock, ids, webhookSecrets } = ports
  return dispatch(
    {
      ports: { store, clock, ids },
      ...{ sender, wall, secrets: webhookSecrets, sign: signEvent },
      testBank: bank.simulation !== undefined,
      moment: () => new Promise((resolve) => setTimeout(resolve, TOGETHER_MS)),
      write: (event) => writeEvent(event, { look: lookOnce(store), publicUrl }),
    },
    (cause) => onFault(key, cause),
  )
}
