import type { Streams } from '@wekeza/api'
import { closeServer } from '../http/close-server.ts'
import { DRAIN_MS } from '../http/limits.ts'
import type { Lag } from '../limiting/watch-lag.ts'
import type { guardedSender } from '../webhooks/guarded-sender.ts'
import type { Repeated } from '../workers/repeat.ts'
import type { Parts } from './parts.ts'

/** What began with serving, beside what was open before. */
interface Serving {
  readonly streams: Pick<Streams, 'close'>
  readonly sender: Pick<ReturnType<typeof guardedSender>, 'close'>
  readonly lag: Pick<Lag, 'stop'>
  readonly workers: readonly Repeated[]
}

/** Ends everything in the order in which nothing is lost: callers first, then what works for them, then the store. */
export async function endParts(parts: Parts, serving: Serving): Promise<void> {
  const { log, open, secrets, kept, limiting, metering, metrics, platform, tracing } = parts
  const { streams, sender, lag, workers } = serving
  // They would last longer than anybody waits.
  streams.close()
  const finished = await closeServer(open.server, DRAIN_MS)
  await Promise.all([secrets, ...workers].map((worker) => worker.stop()))
  await kept.requests.close()
  // After the last request: what was counted is written down.
  await metering.close()
  await sender.close()
  limiting.close()
  lag.stop()
  await metrics.stop()
  await tracing?.stop()
  log.note('stopped', { requests: finished ? 'finished' : 'cut off' })
  await log.close()
  await platform.close()
  parts.release()
}
