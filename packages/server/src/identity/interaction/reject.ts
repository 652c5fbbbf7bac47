import { decideAgain } from '@wekeza/bank'
import { readAsked } from './read-asked.ts'
import { customerIdOf, type Visit } from './visit.ts'

/** Moves the consent to rejected. Bare scopes have none yet, and one that is over already stays as it is. */
export async function reject(visit: Visit): Promise<void> {
  const { bank } = visit.openBank
  const over = await decideAgain(async () => {
    const asked = await readAsked(visit)
    if (!asked || asked.changes.length > 0) return true
    const decision = await bank.consents.reject(asked.consent, customerIdOf(visit))
    if (!decision.ok) return true
    const result = await bank.store.commit({ changes: decision.changes })
    return result.kind === 'committed' ? true : undefined
  })
  if (!over) throw new Error('a consent could not be rejected: it changed under each try')
}
