import { decideAgain, type Failure } from '@wekeza/bank'
import { saveGrant } from '../provider/save-grant.ts'
import { readAsked } from './read-asked.ts'
import { customerIdOf, type Visit } from './visit.ts'

type Approved =
  | { readonly ok: true; readonly grantId: string }
  /** without a failure: the consent changed under each try, or is gone */
  | { readonly ok: false; readonly failure?: Failure }

/**
 * Approves through the bank. If what it read has changed before its commit, it decides anew. The grant is written
 * first: until the consent is authorised it opens nothing, and a crash in between leaves no consent without a grant.
 */
export async function approve(
  visit: Visit,
  chosenIds: readonly string[] | undefined,
): Promise<Approved> {
  return (await decideAgain(() => tryApproval(visit, chosenIds))) ?? { ok: false }
}

async function tryApproval(
  visit: Visit,
  chosenIds: readonly string[] | undefined,
): Promise<Approved | undefined> {
  const { bank } = visit.openBank
  const customerId = customerIdOf(visit)
  const asked = await readAsked(visit)
  if (!asked) return { ok: false }
  const decision = await bank.consents.approve(asked.consent, { customerId, chosenIds })
  if (!decision.ok) return decision
  const { consent } = decision
  const granted = { consent, customerId, scopes: asked.scopes, bankNowMs: bank.clock.nowMs() }
  const grant = await saveGrant(visit.provider, granted)
  const changes = [...asked.changes, ...decision.changes]
  const result = await bank.store.commit({ changes })
  if (result.kind === 'committed') return { ok: true, grantId: grant.jti }
  await grant.destroy()
  return undefined
}
