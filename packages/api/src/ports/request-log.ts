import type { ProbeKind } from '@wekeza/bank'

/** A request as its application may read it later. Nothing personal: no body, no query, no token, no address. */
export interface KeptRequest {
  readonly requestId: string
  readonly atMs: number
  readonly organisationId: string
  readonly applicationId: string
  readonly bankKey: string
  readonly operationId: string | null
  readonly method: string
  /** the contract's path, with its braces */
  readonly route: string | null
  readonly status: number
  readonly code: string | null
  /** the step of the pipeline that refused it, by its name */
  readonly refusedBy: string | null
  readonly durationMs: number
  /** it was answered as its key was answered first */
  readonly replayed: boolean
  /** what its answer asked to wait */
  readonly retryAfterSeconds: number | null
  readonly consentId: string | null
  /** what it made or changed in its bank; null: nothing */
  readonly resourceId: string | null
  /** when it came, by the clock of its bank; null: it reached none */
  readonly bankAtMs: number | null
  /** of a probe of a webhook: which kind, and whether its receiver stood it */
  readonly probe: { readonly kind: ProbeKind; readonly passed: boolean } | null
}

export interface RequestQuery {
  readonly applicationIds: readonly string[]
  /** both included: 400 and 499 are all that begin with a four */
  readonly status?: { readonly from: number; readonly to: number }
  readonly operationId?: string
  /** only those that made or changed this */
  readonly resourceId?: string
  /** included */
  readonly fromMs?: number
  /** excluded */
  readonly toMs?: number
  /** those behind this one, as the last page ended */
  readonly before?: { readonly atMs: number; readonly requestId: string }
  readonly limit: number
}

/** What applications asked, kept apart from the money. */
export interface RequestLog {
  /** Takes note, and writes nothing yet: a request costs no write. Under pressure it is dropped, and counted. */
  note(request: KeptRequest): void
  get(requestId: string): Promise<KeptRequest | undefined>
  /** the newest first */
  list(query: RequestQuery): Promise<KeptRequest[]>
  /** Writes down what was noted. */
  flush(): Promise<void>
}
