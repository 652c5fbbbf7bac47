import { type Consent, decideAgain, type Failure } from '@wekeza/bank'
import { saveGrant } from '../provider/save-grant.ts'
import { isBound } from './bind-approval.ts'
import { readShown } from './read-shown.ts'
import { customerIdOf, type Visit } from './visit.ts'

type Approved =
  /** without a grant: every other holder must approve too, and this one is told so first */
  | { readonly ok: true; readonly grantId: string | undefined }
  /** without a failure: the consent changed under each try, is gone, or is not what was shown */
  | { readonly ok: false; readonly failure?: Failure; readonly changed?: boolean }

export interface Choice {
  readonly chosenIds: readonly string[] | undefined
  /** of what the customer was shown */
  readonly binding: string
}

/**
 * Approves through the bank. If what it read has changed before its commit, it decides anew, and only ever what was
 * shown. The grant is written first: until the consent is authorised it opens nothing, and a crash in between leaves
 * no consent without a grant.
 */
export async function approve(visit: Visit, choice: Choice): Promise<Approved> {
  return (await decideAgain(() => tryApproval(visit, choice))) ?? { ok: false }
}

async function tryApproval(visit: Visit, choice: Choice): Promise<Approved | undefined> {
  const { bank } = visit.openBank
  const shown = await readShown(visit)
  if (!shown) return { ok: false }
  if (!isBound(visit, shown, choice.binding)) return { ok: false, changed: true }
  const by = { customerId: customerIdOf(visit), chosenIds: choice.chosenIds }
  const decision = await bank.consents.approve(shown.consent, by)
  if (!decision.ok) return decision
  const { consent } = decision
  const whole = consent.status === 'authorised'
  const grant = whole ? await grantFor(visit, consent, shown.scopes) : undefined
  const changes = [...shown.changes, ...decision.changes]
  const result = await bank.store.commit({ changes })
  if (result.kind === 'committed') return { ok: true, grantId: grant?.jti }
  await grant?.destroy()
  return undefined
}

/** What the application gets tokens by, for whoever signed in. */
export function grantFor(visit: Visit, consent: Consent, scopes: readonly string[]) {
  const bankNowMs = visit.openBank.bank.clock.nowMs()
  const customerId = customerIdOf(visit)
  return saveGrant(visit.provider, { consent, customerId, scopes, bankNowMs })
}
