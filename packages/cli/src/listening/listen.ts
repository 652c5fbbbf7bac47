import type { EventTypeFilter, Wekeza } from '@wekeza/sdk'
import type { LinePrinter } from '../output/line-printer.ts'
import { beginningAt, feedAnew } from './feed-anew.ts'
import { forward, type Receiver } from './forward.ts'
import { isGone } from './is-gone.ts'
import { onKey } from './keys.ts'
import { Listener } from './listener.ts'
import { rest } from './rest.ts'
import { type SessionTeller, tellSession } from './tell-session.ts'
import { untilInterrupted } from './until-interrupted.ts'
import { whatIsMissing } from './what-is-missing.ts'

export interface ListenAsk {
  readonly platform: string
  readonly receiver: Receiver
  readonly types: readonly EventTypeFilter[]
  /** RFC 3339; null begins with what happens now */
  readonly since: string | null
  /** ids of events to begin with */
  readonly resend: readonly string[]
  readonly printsJson: boolean
  readonly latency: boolean
  /** whether keys are heard */
  readonly keys: boolean
}

const ALL: readonly EventTypeFilter[] = ['*']

/** Hears events and forwards each, until somebody ends it. */
export async function listen(wekeza: Wekeza, ask: ListenAsk, out: LinePrinter): Promise<void> {
  const { receiver, types } = ask
  const [resent, missing, beginning] = await Promise.all([
    Promise.all(ask.resend.map((id) => wekeza.events.get(id))),
    whatIsMissing(wekeza, types),
    beginningAt(wekeza, ask.since),
    refuseUnknown(wekeza, types),
  ])
  const teller = tellSession(out, { ...ask, ...receiver, forwardTo: receiver.url.href })
  const ending = untilInterrupted()
  const { signal } = ending
  const listener = listenerOf(wekeza, ask, teller, signal)
  teller.ready(missing)
  const resend = () => void listener.resendLast().then((was) => was || teller.nothingYet())
  const stopKeys = ask.keys ? onKey(process.stdin, (key) => key === 'r' && resend()) : null
  try {
    for (const event of resent) await listener.resend(event)
    const feed = feedAnew(wekeza, beginning, { types: ALL, signal, ...teller })
    for await (const event of feed) await listener.hear(event)
  } finally {
    // Whatever ended it: nothing is tried again, and no key is heard.
    ending.abort()
    stopKeys?.()
    await listener.settle()
  }
  teller.ended(listener.tally)
}

function listenerOf(
  { events }: Wekeza,
  { receiver, types }: ListenAsk,
  teller: SessionTeller,
  signal: AbortSignal,
): Listener {
  const ports = {
    ...teller,
    forward: (event: Parameters<typeof forward>[1]) => forward(receiver, event, signal),
    mayHear: ({ id }: { id: string }) => mayHear(events, id),
    sleep: (ms: number) => rest(ms, signal),
  }
  return new Listener(types, ports, signal)
}

/** A question that gets no answer keeps nothing from a receiver that was sent the event already. */
async function mayHear(events: Wekeza['events'], id: string): Promise<boolean> {
  try {
    await events.get(id)
    return true
  } catch (error) {
    return !isGone(error)
  }
}

/**
 * A type that there is not would be waited for in vain: the platform is asked about each.
 * @throws {ApiError} event_type_unknown
 */
async function refuseUnknown({ events }: Wekeza, types: readonly EventTypeFilter[]): Promise<void> {
  await Promise.all(
    types.filter((type) => type !== '*').map((type) => events.list({ type, limit: 1 })),
  )
}
