import type { PlatformDecision, PlatformStore } from '@wekeza/platform'
import { Trouble } from '../trouble.ts'
import { explainFailure } from './explain-failure.ts'

/** Others may write in between; not so often. */
const ATTEMPTS_MAX = 5

type Decided<Made extends object> = Extract<PlatformDecision<Made>, { ok: true }>

/**
 * Commits what a rule decides for an operator; where what it stood on has changed meanwhile, it decides anew.
 * @throws {Trouble} if the rule says no
 */
export async function commitDecided<Made extends object>(
  { commit }: Pick<PlatformStore, 'commit'>,
  decide: () => Promise<PlatformDecision<Made>>,
): Promise<Decided<Made>> {
  for (let attempt = 0; attempt < ATTEMPTS_MAX; attempt += 1) {
    const decided = await decide()
    if (!decided.ok) throw explainFailure(decided.failure)
    const { changes, act } = decided
    if (changes.length === 0) return decided
    if ((await commit({ changes, act })).kind === 'committed') return decided
  }
  throw new Trouble('Others were writing the same at the same time. Run the command again.')
}
