import type { Change } from '../changes.ts'
import type { Happening } from '../events/event.ts'
import type { Ids } from '../ports/ids.ts'
import type { ActName, Actor } from './act.ts'
import type { Consent, ConsentMove } from './consent.ts'
import { transitionOf } from './transitions.ts'

/** An act upon a consent, and what it sets beside the status. */
export interface Doing extends Omit<ConsentMove, 'status' | 'updatedAtMs'> {
  readonly act: ActName
  readonly actor: Actor
}

export interface Moved {
  readonly consent: Consent
  readonly changes: Change[]
}

/**
 * Moves a consent on from where it was read, writes its history, and tells whoever listens: the one place where a
 * consent's status changes.
 * @throws if the table of transitions has no such row: whoever calls has not checked
 */
export function moveConsent(consent: Consent, doing: Doing, ids: Ids, atMs: number): Moved {
  const { act: name, actor, ...set } = doing
  const row = transitionOf(consent.status, name)
  if (!row?.by.includes(actor.kind)) {
    throw new Error(`${consent.id}: no ${actor.kind} can ${name} what is ${consent.status}`)
  }
  const to = { ...set, status: row.to, updatedAtMs: atMs }
  const act = { number: consent.acts + 1, act: name, actor, status: row.to, atMs }
  const moved: Consent = { ...consent, ...to, acts: act.number }
  const happening: Happening = { type: eventOf(name, row.to), consent: moved }
  return {
    consent: moved,
    changes: [
      { kind: 'move-consent', id: consent.id, to, act },
      { kind: 'emit', event: { id: ids.next('evt'), atMs, happening } },
    ],
  }
}

function eventOf(act: ActName, to: Consent['status']) {
  if (to === 'awaiting_authorisation')
    throw new Error('nothing leads back to where a consent began')
  return act === 'renew' ? 'consent.renewed' : (`consent.${to}` as const)
}
