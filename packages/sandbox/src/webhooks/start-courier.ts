import { type Streams, writeEvent } from '@wekeza/api'
import {
  type Clock,
  type Delivering,
  type Dispatcher,
  dispatch,
  lookOnce,
  type Sender,
  signEvent,
} from '@wekeza/bank'
import type { TestBank } from '../banks/open-test-bank.ts'

/** How often a bank whose clock runs is looked after while nobody asks it anything. */
const LOOK_EVERY_MS = 250

export interface Courier {
  /** the bank that it serves; reset, nothing of before arrives there any more */
  readonly openBank: TestBank
  /** All that fell due has happened, and what it tells was handed over; nothing leaves the process for that. */
  catchUp(): Promise<void>
  /** Hands over and sends what a request left behind, without anybody waiting for it. */
  goOn(): void
  /** Resolves once all that is due was sent. */
  settled(): Promise<void>
  stop(): void
}

type Running = Dispatcher & { forget(): void }

interface CourierParts {
  readonly opened: TestBank
  readonly baseUrl: string
  readonly sender: Sender
  readonly streams: Pick<Streams, 'nudge'>
  readonly wall: Clock
  onFault(cause: unknown): void
}

/** Carries what happens in a bank in memory to its webhooks and streams: behind its answers, and with its clock. */
export function startCourier(parts: CourierParts): Courier {
  const { opened, streams, onFault } = parts
  let dispatcher = dispatcherOf(parts)
  let catching: Promise<void> | null = null
  let following: Promise<void> | null = null

  // One after the other, so that ids come in the same order each time.
  function catchUp(): Promise<void> {
    const before = catching ?? Promise.resolve()
    const now = before.then(() => handOver(opened, streams))
    const kept = now
      .catch(() => {})
      .finally(() => {
        if (catching === kept) catching = null
      })
    catching = kept
    return now
  }

  async function begin(): Promise<void> {
    while ((await dispatcher.begin()) > 0) {
      // As many as have room.
    }
  }

  /** What ends makes room, and may have something to tell. */
  async function follow(): Promise<void> {
    while (dispatcher.underway > 0) {
      await dispatcher.oneEnded()
      await catchUp()
      await begin()
    }
  }

  async function work(): Promise<void> {
    await catchUp()
    // What came just now does not wait for what is underway.
    await begin()
    while (dispatcher.underway > 0) {
      following ??= follow().finally(() => {
        following = null
      })
      await following
    }
  }

  const goOn = () => void work().catch(onFault)
  const timer = opened.testing.clock.mode === 'ticking' ? setInterval(goOn, LOOK_EVERY_MS) : null
  // In Node it keeps no process alive; a browser's timer is a number, and has nothing to let go.
  ;(timer as { unref?(): void } | null)?.unref?.()

  return {
    openBank: withReset(opened, () => {
      dispatcher.forget()
      dispatcher = dispatcherOf(parts)
    }),
    catchUp,
    goOn,
    settled: work,
    stop: () => clearInterval(timer ?? undefined),
  }
}

async function handOver({ key, bank }: TestBank, streams: CourierParts['streams']): Promise<void> {
  await bank.runDue()
  let placed = 0
  for (let more = await bank.events.relay(); more > 0; more = await bank.events.relay()) {
    placed += more
  }
  if (placed > 0) streams.nudge(key)
}

/** What it began belongs to the bank as it is now: reset, nothing of it is written down any more. */
function dispatcherOf({ opened, baseUrl, sender, wall, onFault }: CourierParts): Running {
  const { store, clock, ids, webhookSecrets } = opened.ports
  let stands = true
  const commit: typeof store.commit = async (work) =>
    stands ? store.commit(work) : { kind: 'refused', failed: { guard: 'delivery', subjectId: '' } }
  const delivering: Delivering = {
    ports: { store: { ...store, commit }, clock, ids },
    ...{ sender, wall, secrets: webhookSecrets, testBank: true, sign: signEvent },
    write: (event) => writeEvent(event, { look: lookOnce(store), publicUrl: baseUrl }),
  }
  const running = dispatch(delivering, onFault)
  return Object.assign(running, {
    forget() {
      stands = false
    },
  })
}

function withReset({ testing, ...opened }: TestBank, before: () => void): TestBank {
  const reset = async () => {
    before()
    await testing.reset()
  }
  return { ...opened, testing: { ...testing, reset } }
}
