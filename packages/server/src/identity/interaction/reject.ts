import { DECISION_TRIES_MAX } from '../limits.ts'
import { readAsked } from './read-asked.ts'
import { customerIdOf, type Visit } from './visit.ts'

/** Moves the consent to rejected. Bare scopes have none yet, and one that is over already stays as it is. */
export async function reject(visit: Visit): Promise<void> {
  const { bank } = visit.openBank
  for (let tries = 0; tries < DECISION_TRIES_MAX; tries += 1) {
    const asked = await readAsked(visit)
    if (!asked || asked.changes.length > 0) return
    const decision = await bank.consents.reject(asked.consent, customerIdOf(visit))
    if (!decision.ok) return
    const result = await bank.store.commit({ changes: decision.changes })
    if (result.kind === 'committed') return
  }
  throw new Error('a consent could not be rejected: it changed under each try')
}
