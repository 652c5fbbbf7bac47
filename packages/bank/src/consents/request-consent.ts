import { type Decision, refuse } from '../decision.ts'
import { dueWork } from '../due/due-work.ts'
import type { Ids } from '../ports/ids.ts'
import { checkAsked } from './check-asked.ts'
import type { Consent, Terms } from './consent.ts'
import { LIFETIME } from './lifetime.ts'

export interface ConsentAsk {
  readonly applicationId: string
  readonly terms: Terms
  /** undefined: the default of its kind */
  readonly expiresAtMs: number | undefined
}

/** Writes down what an application asks a customer for. It allows nothing yet. */
export function requestConsent(
  ask: ConsentAsk,
  ids: Ids,
  atMs: number,
): Decision<{ consent: Consent }> {
  const { terms } = ask
  const { defaultMs, maxMs } = LIFETIME[terms.kind]
  const expiresAtMs = ask.expiresAtMs ?? atMs + defaultMs
  if (!(expiresAtMs > atMs && expiresAtMs <= atMs + maxMs)) {
    return refuse({ code: 'consent_expiry_invalid', latestMs: atMs + maxMs })
  }
  const unfit = checkAsked(terms, expiresAtMs)
  if (unfit) return refuse(unfit)
  const consent: Consent = {
    id: ids.next('csn'),
    applicationId: ask.applicationId,
    customerId: null,
    holderIds: [],
    status: 'awaiting_authorisation',
    terms,
    accountIds: [],
    accountsWithheld: false,
    paymentId: null,
    acts: 1,
    expiresAtMs,
    createdAtMs: atMs,
    updatedAtMs: atMs,
  }
  const actor = { kind: 'application', id: ask.applicationId } as const
  const act = { number: 1, act: 'request', actor, status: consent.status, atMs } as const
  return {
    ok: true,
    consent,
    changes: [
      { kind: 'insert-consent', consent, act },
      { kind: 'schedule', due: dueWork('expire-consent', consent.id, expiresAtMs) },
    ],
  }
}
