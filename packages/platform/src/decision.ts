import type { PlatformChange } from './commit/platform-change.ts'
import type { PlatformAct } from './commit/platform-commit.ts'
import type { PlatformFailure } from './failure.ts'

export interface PlatformRefusal {
  readonly ok: false
  readonly failure: PlatformFailure
}

/** What was read, or why it may not be. */
export type PlatformAnswer<Found extends object> = ({ readonly ok: true } & Found) | PlatformRefusal

/**
 * What a rule decided: what to commit, and what to write down of it, beside what that makes; or why not. Without changes
 * and act there is nothing to commit: it was so already.
 */
export type PlatformDecision<Made extends object = object> = PlatformAnswer<
  {
    readonly changes: readonly PlatformChange[]
    readonly act?: PlatformAct | undefined
  } & Made
>

export function refuse(failure: PlatformFailure): PlatformRefusal {
  return { ok: false, failure }
}
