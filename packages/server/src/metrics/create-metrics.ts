import type { RequestLine } from '@wekeza/api'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Room } from '../logging/rooms.ts'
import type { Backlog } from '../stores/backlog.ts'

/** In seconds: what a bank's caller feels, from a read out of memory to what is given up on. */
const DURATION_BUCKETS_SECONDS = [
  0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10,
]

/** What the contract does not have is counted under one name, whatever was asked. */
const UNKNOWN = 'unknown'

/** What is asked at each reading. */
export interface Readings {
  /** while it throws, its two gauges are not a number */
  backlog(): Promise<Backlog>
  /** calls that were counted and could not be kept, since this process began */
  lostCalls(): number
  /** requests that were answered and are missing in their log, since this process began */
  droppedRequests(): number
  /** spans that no collector took, since this process began */
  droppedSpans(): number
}

export interface Metrics {
  readonly contentType: string
  /** Counts a request once it was answered. */
  request(line: RequestLine): void
  /** Counts a fault outside of requests. */
  trouble(where: Room): void
  /** All of it in the text format of Prometheus. */
  render(): Promise<string>
}

/**
 * What Prometheus reads of this process. Labels are the contract's operations, statuses and codes and our own names of
 * rooms: nothing that callers choose, so that their number is bounded however many applications there are.
 */
export function createMetrics(readings: Readings): Metrics {
  const registry = new Registry()
  const own = { registers: [registry] }
  collectDefaultMetrics({ register: registry })
  const requests = new Counter({
    ...own,
    name: 'wekeza_requests_total',
    help: 'Requests that were answered, by operation of the contract and status.',
    labelNames: ['operation', 'status'],
  })
  const refused = new Counter({
    ...own,
    name: 'wekeza_refusals_total',
    help: 'Requests that were refused, by operation and the code of the problem.',
    labelNames: ['operation', 'code'],
  })
  const duration = new Histogram({
    ...own,
    name: 'wekeza_request_duration_seconds',
    help: 'From the first step to the answer, by operation.',
    labelNames: ['operation'],
    buckets: DURATION_BUCKETS_SECONDS,
  })
  const troubles = new Counter({
    ...own,
    name: 'wekeza_troubles_total',
    help: 'Faults outside of requests, by where they happened.',
    labelNames: ['where'],
  })
  const gaugeBacklog = backlogGauges(registry)
  const countLosses = lossCounters(registry, readings)
  return {
    contentType: registry.contentType,
    request({ operationId, status, code, durationMs }) {
      const operation = operationId ?? UNKNOWN
      requests.inc({ operation, status })
      if (code !== null) refused.inc({ operation, code })
      duration.observe({ operation }, durationMs / 1_000)
    },
    trouble: (where) => troubles.inc({ where }),
    async render() {
      // A database that does not answer takes nothing else from the reading.
      gaugeBacklog(await readings.backlog().catch(() => undefined))
      countLosses()
      return registry.metrics()
    },
  }
}

function backlogGauges(registry: Registry): (backlog: Backlog | undefined) => void {
  const registers = [registry]
  const events = new Gauge({
    registers,
    name: 'wekeza_events_waiting',
    help: 'Events that have happened and are not handed over yet.',
  })
  const deliveries = new Gauge({
    registers,
    name: 'wekeza_deliveries_due',
    help: 'Deliveries to webhooks that are due and not made yet.',
  })
  // Not a number is how Prometheus writes what is not known; nought would say that nothing waits.
  return (backlog) => {
    events.set(backlog?.eventsWaiting ?? Number.NaN)
    deliveries.set(backlog?.deliveriesDue ?? Number.NaN)
  }
}

/** What is counted elsewhere, and told as it stands there. */
function lossCounters(registry: Registry, readings: Readings): () => void {
  const counters = LOSSES.map(({ reading, name, help }) => {
    const counter = new Counter({ registers: [registry], name, help })
    let before = 0
    return () => {
      const now = readings[reading]()
      counter.inc(now - before)
      before = now
    }
  })
  return () => {
    for (const count of counters) count()
  }
}

const LOSSES = [
  {
    reading: 'lostCalls',
    name: 'wekeza_usage_lost_calls_total',
    help: 'Calls that were answered and are missing in usage, since its database was away for too long.',
  },
  {
    reading: 'droppedRequests',
    name: 'wekeza_requests_dropped_total',
    help: 'Requests that were answered and are missing in the log of requests.',
  },
  {
    reading: 'droppedSpans',
    name: 'wekeza_spans_dropped_total',
    help: 'Spans that are missing in traces, since the collector did not take them.',
  },
] as const
