import type { PlatformAct } from './platform-commit.ts'

/** Who does something, and when. */
export interface By {
  /** as it is written down: `developer:dev_…`, `staff:stf_…`, `operator`, `platform` or `unknown` */
  readonly actor: string
  readonly atMs: number
}

/** The chain of what belongs to no bank. */
export const PLATFORM = 'platform'

/** What is written down of something that was done. */
export function actOf(
  by: By,
  done: Omit<PlatformAct, 'actor' | 'atMs' | 'facts'> & Facts,
): PlatformAct {
  return { atMs: by.atMs, actor: by.actor, facts: {}, ...done }
}

type Facts = Partial<Pick<PlatformAct, 'facts'>>

export function developerAt(developerId: string, atMs: number): By {
  return { actor: `developer:${developerId}`, atMs }
}

export function staffAt(staffId: string, atMs: number): By {
  return { actor: `staff:${staffId}`, atMs }
}

/** What the platform does by itself when its time has come. */
export function platformAt(atMs: number): By {
  return { actor: 'platform', atMs }
}
