export interface Allowance {
  readonly allowed: boolean
  readonly limit: number
  readonly remaining: number
  readonly windowSeconds: number
  readonly resetSeconds: number
}

/** Takes `cost` from what a key has left in its window. */
export interface RateLimiter {
  take(key: string, cost: number): Allowance | Promise<Allowance>
}
