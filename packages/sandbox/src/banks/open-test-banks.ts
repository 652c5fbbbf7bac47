import type { Banks, Streams } from '@wekeza/api'
import type { Clock, Sender, SettableClock } from '@wekeza/bank'
import { isTestBank } from '@wekeza/platform'
import { type Courier, startCourier } from '../webhooks/start-courier.ts'
import { openTestBank, type TestBank } from './open-test-bank.ts'

/** The test banks of a sandbox: each organisation’s own, opened when it is first asked for. */
export interface TestBanks extends Banks {
  /** What fell due since the last request has happened before the bank is handed out. */
  open(key: string): Promise<TestBank>
  /** Answers a request; what it left behind in banks is gone on with, without anybody waiting for it. */
  attend(request: Request, answer: () => Promise<Response>): Promise<Response>
  /** Resolves once all that is due was sent. */
  settled(): Promise<void>
  /** every bank back to its seed */
  reset(): Promise<void>
  stop(): Promise<void>
}

interface Parts {
  readonly seed: number
  /** a clock of its own for each bank, which begins at the same time */
  readonly newClock: () => SettableClock
  readonly baseUrl: string
  readonly sender: Sender
  readonly streams: Pick<Streams, 'nudge'>
  readonly wall: Clock
  onFault(cause: unknown): void
  /** Sees to what follows from a bank's time beside the bank. */
  look(bank: TestBank): Promise<void>
}

export function openTestBanks({ seed, newClock, ...parts }: Parts): TestBanks {
  const opening = new Map<string, Promise<Courier>>()
  const all = () => Promise.all(opening.values())
  /** those that a request which is underway may have changed */
  const touched = new Set<Courier>()
  let underway = 0

  function courierOf(key: string): Promise<Courier> {
    if (!isTestBank(key)) throw new Error(`${key}: a sandbox has test banks only`)
    const courier =
      opening.get(key) ??
      openTestBank(key, seed, newClock()).then((opened) => startCourier({ ...parts, opened }))
    opening.set(key, courier)
    return courier
  }

  return {
    async open(key) {
      const courier = await courierOf(key)
      touched.add(courier)
      await courier.catchUp()
      await parts.look(courier.openBank)
      return courier.openBank
    },
    async attend({ method }, answer) {
      underway += 1
      try {
        const answered = await answer()
        // It may have advanced a clock.
        if (method !== 'GET') for (const { openBank } of touched) await parts.look(openBank)
        return answered
      } finally {
        underway -= 1
        if (method !== 'GET') for (const courier of touched) courier.goOn()
        // Whoever is underway still may change what another has touched.
        if (underway === 0) touched.clear()
      }
    },
    async settled() {
      for (const { settled } of await all()) await settled()
    },
    async reset() {
      for (const { openBank } of await all()) await openBank.testing.reset()
    },
    async stop() {
      for (const { stop } of await all()) stop()
    },
  }
}
