/** So many units in each window, by the name that answers tell (draft-ietf-httpapi-ratelimit-headers, section 3). */
export interface Policy {
  readonly name: string
  readonly units: number
  readonly windowSeconds: number
}

/** What a policy has left for a key, and when it has everything again. */
export interface Left {
  readonly policy: Policy
  readonly remaining: number
  readonly resetSeconds: number
}

export interface Allowance {
  readonly allowed: boolean
  /** of each policy that was asked; the one that refuses is the last of them */
  readonly left: readonly Left[]
}

/** Takes `cost` units from what a key has left. */
export interface RateLimiter {
  take(key: string, cost: number): Allowance | Promise<Allowance>
}
