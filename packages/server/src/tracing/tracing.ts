import type { RequestListener } from 'node:http'
import type { RequestLine } from '@wekeza/api'

/** What binds a log line to its span: 32 and 16 hex digits (W3C Trace Context, sections 3.2.2.3 and 3.2.2.4). */
export interface TraceIds {
  readonly traceId: string
  readonly spanId: string
}

/** A call that leaves this process, told without what it says. */
export interface Leaving {
  /** as the span's `peer.service` says it */
  readonly to: 'core' | 'risk engine' | 'webhook'
  readonly method: 'GET' | 'PUT' | 'POST'
  /** whom the configuration names; left out of what strangers have named */
  readonly server?: URL
  /** begins a trace of its own, since nobody waits for it */
  readonly apart?: boolean
}

/** Follows what this process does for a request, and tells a collector; where it is off there is none of it. */
export interface Tracing {
  /** Answers as the listener does, within the span of the request. */
  guard(listener: RequestListener): RequestListener
  /** Says of the request that is being answered what it was, and what came of it. */
  request(line: RequestLine): void
  /** of the span that this is done in; undefined outside of any */
  ids(): TraceIds | undefined
  /** Follows a read or write of a database, if it is part of a request that is followed. */
  inStore<T>(system: StoreSystem, operation: string, work: () => T): T
  /** Follows work that no request waits for, as a trace of its own. */
  working<T>(what: 'draw invoices' | 'send a mail', work: () => T): T
  /** Follows a call. @param make is given the headers that the call must carry */
  leaving<T>(call: Leaving, make: (headers: Headers) => Promise<T>, outcome: Outcome<T>): Promise<T>
  /** spans that the collector will never know of, since this process began */
  dropped(): number
  /** Told once as the collector falls silent, and once, of nothing, as it answers again. */
  onSilence(listener: (cause: unknown) => void): void
  /** Sends what waits, for two seconds at most. */
  stop(): Promise<void>
}

/** As OpenTelemetry names them. */
export type StoreSystem = 'sqlite' | 'postgresql'

type Headers = Readonly<Record<string, string>>

/** What came of a call: the status of the answer, or what it was that kept one away. */
export type Outcome<T> = (result: T) => { readonly status: number } | { readonly fault: string }
