/** One of what an organisation must have shown with its test traffic. */
export type ReadinessName =
  | 'answered_successfully'
  | 'handled_429'
  | 'retried_with_same_key'
  | 'handled_revoked_consent'
  | 'verified_signatures'
  | 'handles_duplicates'
  | 'restricted_addresses'
  | 'no_client_errors'

/** A request of one of its test applications, as far as its fitness shows in it. */
export interface ReadinessRequest {
  readonly atMs: number
  readonly applicationId: string
  readonly operationId: string | null
  readonly status: number
  readonly code: string | null
  readonly replayed: boolean
  readonly retryAfterSeconds: number | null
  readonly consentId: string | null
}

/** What one of its webhooks answered, once, to something of which the right answer is known. */
export interface ReadinessProbe {
  readonly atMs: number
  /** `bad_signature` and `duplicate` as the simulator probes; `delivery`: an event in its usual way */
  readonly kind: 'bad_signature' | 'duplicate' | 'delivery'
  /** whether the answer was the right one: 400, 401 or 403 to a bad signature, twice 2xx to a duplicate, 2xx to a delivery */
  readonly passed: boolean
}

export interface ReadinessEvidence {
  /** of its test applications, from `sinceMs` on, in any order */
  readonly requests: readonly ReadinessRequest[]
  readonly probes: readonly ReadinessProbe[]
  /** its test applications */
  readonly applications: readonly { readonly ipAllowList: readonly string[] }[]
}

export interface ReadinessCheck {
  readonly name: ReadinessName
  readonly passed: boolean
  /** what it counts for if it is passed; all together make 100 */
  readonly weight: number
  /** what was seen, or what is to be done */
  readonly reason: string
  /** the latest that it was decided on; null: nothing was seen */
  readonly lastSeenAtMs: number | null
}

/** How fit an organisation is to go live. */
export interface Readiness {
  /** 0 to 100: the weights of the checks that are passed, added up */
  readonly score: number
  readonly checks: readonly ReadinessCheck[]
}
