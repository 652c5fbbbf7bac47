import type { Bank } from '@wekeza/bank'
import { STREAM_MS, STREAMS_OF_APPLICATION_MAX } from '../limits.ts'
import { GREETING } from './frame.ts'
import { type Listening, newListener } from './listener.ts'
import { openOutlet } from './outlet.ts'
import { StreamHub } from './stream-hub.ts'
import { type Timing, wallTiming } from './timing.ts'

/** The event streams that this process holds open. */
export interface Streams {
  /** or why not: the application has as many as it can, or the process is about to stop */
  open(
    bank: { readonly key: string; readonly bank: Pick<Bank, 'events' | 'store'> },
    listening: Listening,
  ): OpenStream | 'too_many' | 'stopping'
  /** Has events of a bank that were handed over just now told sooner than at the next look. */
  nudge(bankKey: string): void
  /** Ends them all, and opens none any more. */
  close(): void
}

export interface OpenStream {
  readonly body: ReadableStream<Uint8Array>
  end(): void
}

export interface StreamParts {
  /** where callers reach the bank, without a slash at the end */
  readonly publicUrl: string
  /** told of what goes wrong while nobody asks; the streams go on */
  onFault(cause: unknown): void
  /** Default: the wall's */
  readonly timing?: Timing
}

export function createStreams({ publicUrl, onFault, timing = wallTiming }: StreamParts): Streams {
  const hubs = new Map<string, StreamHub>()
  let closed = false

  function hubOf({ key, bank }: Parameters<Streams['open']>[0]): StreamHub {
    const hub = hubs.get(key) ?? new StreamHub({ bank, publicUrl, timing, onFault })
    hubs.set(key, hub)
    return hub
  }

  return {
    open(opened, listening) {
      if (closed) return 'stopping'
      const hub = hubOf(opened)
      if (hub.countOf(listening.applicationId) >= STREAMS_OF_APPLICATION_MAX) return 'too_many'
      const outlet = openOutlet(() => hub.remove(listener))
      const listener = newListener(listening, outlet, timing.nowMs() + STREAM_MS)
      outlet.push(GREETING)
      hub.add(listener).catch((cause: unknown) => {
        onFault(cause)
        outlet.end()
      })
      return outlet
    },
    nudge: (bankKey) => hubs.get(bankKey)?.nudge(),
    close() {
      closed = true
      for (const hub of hubs.values()) hub.end()
    },
  }
}
