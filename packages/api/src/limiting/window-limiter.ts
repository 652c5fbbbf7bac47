import type { Allowance, RateLimiter } from '../ports/rate-limiter.ts'

interface Window {
  startedAtMs: number
  taken: number
}

/** Past this many keys, windows that are over are swept out, so that strangers cannot fill the memory. */
const KEYS_MAX = 10_000

export interface WindowLimits {
  /** units that a key may take in one window */
  readonly limit: number
  readonly windowSeconds: number
  /** wall time */
  readonly nowMs: () => number
}

/** Counts in fixed windows, in the memory of one process. */
export function windowLimiter({ limit, windowSeconds, nowMs }: WindowLimits): RateLimiter {
  const windowMs = windowSeconds * 1000
  const windows = new Map<string, Window>()
  return {
    take(key, cost): Allowance {
      const atMs = nowMs()
      const window = current(windows, key, atMs, windowMs)
      const allowed = window.taken + cost <= limit
      if (allowed) window.taken += cost
      return {
        allowed,
        limit,
        remaining: Math.max(0, limit - window.taken),
        windowSeconds,
        resetSeconds: Math.ceil((window.startedAtMs + windowMs - atMs) / 1000),
      }
    },
  }
}

function current(
  windows: Map<string, Window>,
  key: string,
  atMs: number,
  windowMs: number,
): Window {
  const known = windows.get(key)
  if (known && atMs < known.startedAtMs + windowMs) return known
  if (windows.size >= KEYS_MAX) sweep(windows, atMs, windowMs)
  const fresh = { startedAtMs: atMs, taken: 0 }
  windows.set(key, fresh)
  return fresh
}

function sweep(windows: Map<string, Window>, atMs: number, windowMs: number): void {
  for (const [key, { startedAtMs }] of windows) {
    if (atMs >= startedAtMs + windowMs) windows.delete(key)
  }
  // Still full: a flood of new keys. Forgetting the oldest costs them nothing but a fresh window.
  for (const key of windows.keys()) {
    if (windows.size < KEYS_MAX) return
    windows.delete(key)
  }
}
