import { setImmediate as nextTurn } from 'node:timers/promises'
import type { KeptRequest, RequestQuery } from '@wekeza/api'

/** What is asked of a database to keep requests. */
export interface RequestRows {
  /** All of them or none; one that stands there already stays as it is. */
  write(requests: readonly KeptRequest[]): Promise<void>
  get(requestId: string): Promise<KeptRequest | undefined>
  /** the newest first */
  list(query: RequestQuery): Promise<KeptRequest[]>
  /** Forgets requests from before a moment, so many at most. @returns how many */
  purge(beforeMs: number, rowsMax: number): Promise<number>
  close(): Promise<void>
}

const NAMES = [
  'application_id',
  'at_ms',
  'request_id',
  'organisation_id',
  'bank',
  'operation',
  'method',
  'route',
  'status',
  'code',
  'refused_by',
  'duration_ms',
  'replayed',
  'retry_after_s',
  'consent_id',
  'probe_kind',
  'probe_passed',
  'resource_id',
  'bank_at_ms',
] as const

export const COLUMNS = NAMES.join(', ')
/** As PostgreSQL reads them from JSON. */
export const TYPED_COLUMNS = NAMES.map((name) => `${name} ${typeOf(name)}`).join(', ')

function typeOf(name: (typeof NAMES)[number]): string {
  const counted = /_ms$|_s$|^status$|^replayed$|_passed$/.test(name)
  return counted ? 'bigint' : 'text'
}

type Row = Record<(typeof NAMES)[number], string | number | null>

export function rowOf(request: KeptRequest): Row {
  const { probe } = request
  return {
    application_id: request.applicationId,
    at_ms: request.atMs,
    request_id: request.requestId,
    organisation_id: request.organisationId,
    bank: request.bankKey,
    operation: request.operationId,
    method: request.method,
    route: request.route,
    status: request.status,
    code: request.code,
    refused_by: request.refusedBy,
    duration_ms: Math.round(request.durationMs),
    replayed: request.replayed ? 1 : 0,
    retry_after_s: request.retryAfterSeconds,
    consent_id: request.consentId,
    probe_kind: probe?.kind ?? null,
    probe_passed: probe && (probe.passed ? 1 : 0),
    resource_id: request.resourceId,
    bank_at_ms: request.bankAtMs === null ? null : Math.floor(request.bankAtMs),
  }
}

export function valuesOf(request: KeptRequest): (string | number | null)[] {
  const row = rowOf(request)
  return NAMES.map((name) => row[name])
}

/** A row in the order of the columns. */
export function requestOf(values: unknown): KeptRequest {
  const row = Object.fromEntries(
    NAMES.map((name, index) => [name, (values as unknown[])[index]]),
  ) as Row
  return {
    requestId: String(row.request_id),
    atMs: Number(row.at_ms),
    organisationId: String(row.organisation_id),
    applicationId: String(row.application_id),
    bankKey: String(row.bank),
    operationId: row.operation as string | null,
    method: String(row.method),
    route: row.route as string | null,
    status: Number(row.status),
    code: row.code as string | null,
    refusedBy: row.refused_by as string | null,
    durationMs: Number(row.duration_ms),
    replayed: row.replayed === 1,
    retryAfterSeconds: row.retry_after_s as number | null,
    consentId: row.consent_id as string | null,
    resourceId: row.resource_id as string | null,
    bankAtMs: row.bank_at_ms === null ? null : Number(row.bank_at_ms),
    probe: probeOf(row),
  }
}

function probeOf({ probe_kind: kind, probe_passed: passed }: Row): KeptRequest['probe'] {
  if (kind === null) return null
  return { kind: kind as NonNullable<KeptRequest['probe']>['kind'], passed: passed === 1 }
}

/** Where a page begins and how far back it goes. */
export interface Stretch {
  readonly beforeMs: number
  readonly beforeId: string
  readonly fromMs: number
  readonly limit: number
}

/** Past this nothing is newer. */
const NEWEST = { atMs: Number.MAX_SAFE_INTEGER, requestId: '' }

export function stretchOf({ before = NEWEST, fromMs = 0, toMs, limit }: RequestQuery): Stretch {
  const ended = toMs !== undefined && toMs <= before.atMs
  const { atMs, requestId } = ended ? { atMs: toMs, requestId: '' } : before
  return { beforeMs: atMs, beforeId: requestId, fromMs, limit }
}

/** The newest of several lists, each of which has its newest first. */
export function newestOf(lists: readonly (readonly KeptRequest[])[], limit: number): KeptRequest[] {
  const newestFirst = (a: KeptRequest, b: KeptRequest) =>
    b.atMs - a.atMs || (a.requestId < b.requestId ? 1 : -1)
  return lists.flat().sort(newestFirst).slice(0, limit)
}

/** What removes the oldest of one application's requests, and finds the application behind another by its id. */
interface Removing {
  nextAfter(applicationId: string): Promise<string | null>
  remove(applicationId: string, beforeMs: number, rowsMax: number): Promise<number>
}

/** Goes from application to application: each one's oldest stand together, so that nothing else is read. */
export function purgeEach({ nextAfter, remove }: Removing): RequestRows['purge'] {
  return async (beforeMs, rowsMax) => {
    let removed = 0
    let id = await nextAfter('')
    while (id !== null && removed < rowsMax) {
      removed += await remove(id, beforeMs, rowsMax - removed)
      id = await nextAfter(id)
      // Requests are answered in between.
      await nextTurn()
    }
    return removed
  }
}
