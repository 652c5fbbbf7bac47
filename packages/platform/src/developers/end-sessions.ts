import { actOf, developerAt, PLATFORM } from '../commit/act-of.ts'
import type { PlatformDecision } from '../decision.ts'
import type { Developer } from './developer.ts'

/** Ends all sessions of a developer, this one too: tokens of an earlier generation open nothing. */
export function endSessions(
  developer: Developer,
  nowMs: number,
): PlatformDecision<{ developer: Developer }> {
  const { id, generation } = developer
  return {
    ok: true,
    developer: { ...developer, generation: generation + 1 },
    changes: [{ kind: 'end-sessions', developerId: id }],
    act: actOf(developerAt(id, nowMs), { bank: PLATFORM, act: 'sessions.ended', subject: id }),
  }
}
