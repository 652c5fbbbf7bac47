import type { Reads, Streams } from '@wekeza/api'
import type { Sender } from '@wekeza/bank'
import type { BillingService } from '@wekeza/platform'
import type { ServerLog } from '../logging/create-log.ts'
import type { Room } from '../logging/rooms.ts'
import type { Platform } from '../platform/open-platform.ts'
import type { Tracing } from '../tracing/tracing.ts'
import type { OpenMetering } from '../usage/open-metering.ts'
import { deliverWebhooks } from './deliver-webhooks.ts'
import { drawInvoices } from './draw-invoices.ts'
import { giveWay } from './give-way.ts'
import { purgeAnswers } from './purge-answers.ts'
import { purgePlatform } from './purge-platform.ts'
import { type PurgeRequests, purgeRequests } from './purge-requests.ts'
import { purgeUsage } from './purge-usage.ts'
import { readCore } from './read-core.ts'
import { relayEvents } from './relay-events.ts'
import type { Repeated } from './repeat.ts'
import { runDue, type Work } from './run-due.ts'
import { writeReads } from './write-reads.ts'

export interface WorkersParts {
  readonly platform: Platform
  readonly log: ServerLog
  /** undefined: nothing is followed */
  readonly tracing: Tracing | undefined
  readonly reads: Reads
  readonly streams: Pick<Streams, 'nudge'>
  readonly sender: Sender
  /** what is kept of requests, and for how long */
  readonly kept: Pick<PurgeRequests, 'rows' | 'days'>
  /** what is counted of calls, and what becomes of it */
  readonly metering: Pick<OpenMetering, 'rows' | 'usage'>
  readonly billing: Pick<BillingService, 'draw'>
  /** where callers reach the bank, without a slash at the end */
  readonly publicUrl: string
  /** counts up with each request that has come */
  requests(): number
  bankKeys(): Promise<readonly string[]>
}

/** Begins all that a server does without being asked. */
export function startWorkers(parts: WorkersParts): Repeated[] {
  const { platform, log, bankKeys, reads } = parts
  const { banks } = platform
  return [
    ...dueWorkers(platform, bankKeys, faultsOf(log, 'due work')),
    ...eventWorkers(parts),
    ...usageWorkers(parts),
    purgeAnswers({ bankKeys, banks, onFault: faultsOf(log, 'forgetting answers') }),
    purgePlatform({
      ...{ platform: platform.stores.platform, wall: platform.wall },
      onFault: (cause) => log.trouble('forgetting answers and mails', cause),
    }),
    ...coreWorkers(platform, log),
    purgeRequests({
      ...{ ...parts.kept, wall: platform.wall },
      onFault: (cause) => log.trouble('forgetting requests', cause),
    }),
    writeReads({ reads, onFault: (cause) => log.trouble('counting reads', cause) }),
  ]
}

/** Of which bank it was is written down, and not counted. */
function faultsOf(log: ServerLog, room: Room): Work['onFault'] {
  return (bankKey, cause) => log.trouble(room, cause, bankKey || undefined)
}

/** What was counted is billed, and forgotten once it is old. */
function usageWorkers(parts: WorkersParts): Repeated[] {
  const { platform, log, metering, billing, tracing, bankKeys } = parts
  const { banks, stores, wall } = platform
  const onFault = (cause: unknown) => log.trouble('forgetting usage', cause)
  return [
    purgeUsage({ rows: metering.rows, wall, onFault }),
    drawInvoices({
      ...{ bankKeys, banks, billing, usage: metering.usage, tracing },
      ...{ store: stores.platform, turns: stores.turns },
      onFault: faultsOf(log, 'drawing invoices'),
    }),
  ]
}

/** The bank whose books a core keeps has one of its own: those whose work waits for nobody are not kept waiting. */
function dueWorkers(
  { banks, wall, core }: Platform,
  bankKeys: WorkersParts['bankKeys'],
  onFault: Work['onFault'],
): Repeated[] {
  const work = { banks, wall, onFault }
  if (!core) return [runDue({ ...work, bankKeys })]
  const { bankKey } = core
  const others = async () => (await bankKeys()).filter((key) => key !== bankKey)
  return [
    runDue({ ...work, bankKeys: others }),
    runDue({ ...work, bankKeys: async () => [bankKey] }),
  ]
}

/** What happens is handed over at once, and sent as soon as it is handed over. */
function eventWorkers(parts: WorkersParts): Repeated[] {
  const { platform, log, streams, sender, publicUrl, requests, bankKeys } = parts
  const { banks, wall, stores } = platform
  const work = { bankKeys, banks, way: giveWay({ requests }) }
  const delivering = deliverWebhooks({
    ...{ ...work, sender, wall, publicUrl },
    onFault: faultsOf(log, 'webhooks'),
  })
  const relaying = relayEvents({
    ...work,
    turns: stores.turns,
    onFault: faultsOf(log, 'events'),
    onPlaced(bankKey) {
      streams.nudge(bankKey)
      delivering.nudge(bankKey)
    },
  })
  banks.onEvents((bankKey) => relaying.nudge(bankKey))
  return [relaying, delivering]
}

/** None, where all books are kept here. */
function coreWorkers({ core, banks, stores }: Platform, log: ServerLog): Repeated[] {
  if (!core) return []
  const onChange = (cause: unknown) =>
    cause === undefined
      ? log.note('core', { state: 'answers again' })
      : log.trouble('the core', cause)
  return [readCore({ bankKey: core.bankKey, banks, turns: stores.turns, onChange })]
}
