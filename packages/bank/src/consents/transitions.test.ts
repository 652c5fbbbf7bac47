import { expect, test } from 'vitest'
import { seededIds } from '../ports/ids.ts'
import { APP, NOW_MS, smallBank } from '../testing/small-bank.ts'
import { type ActName, type Actor, TIME } from './act.ts'
import type { ConsentStatus } from './consent.ts'
import { moveConsent } from './move-consent.ts'
import { transitionOf, transitions } from './transitions.ts'

const STATUSES: readonly ConsentStatus[] = [
  'awaiting_authorisation',
  'awaiting_co_holder',
  'authorised',
  'rejected',
  'revoked',
  'expired',
  'consumed',
]
const ACTS: readonly ActName[] = [
  'request',
  'sign',
  'approve',
  'reject',
  'revoke',
  'expire',
  'consume',
  'renew',
]
const ACTORS: readonly Actor[] = [
  { kind: 'customer', id: 'cus_wanjiru' },
  { kind: 'application', id: APP },
  { kind: 'bank', id: 'stf_one' },
  TIME,
]

const cells = STATUSES.flatMap((status) =>
  ACTS.flatMap((act) => ACTORS.map((actor) => [status, act, actor] as const)),
)

test('an act upon a consent that stands so has one row, or none', () => {
  const keys = transitions.map(({ from, act }) => `${from} ${act}`)
  expect(new Set(keys).size).toBe(keys.length)
})

test('what has ended stays ended', () => {
  for (const status of STATUSES.slice(3)) {
    expect(ACTS.filter((act) => transitionOf(status, act))).toEqual([])
  }
})

test('every status, act and actor: what has a row moves by it, and nothing else moves', async () => {
  const { bank } = await smallBank()
  const ids = seededIds({ seed: 1, nowMs: () => NOW_MS })
  const terms = { kind: 'account_access', permissions: ['accounts.read'] } as const
  const asked = bank.consents.request({ applicationId: APP, terms, expiresAtMs: undefined })
  if (!asked.ok) throw new Error('it is possible')
  for (const [status, act, actor] of cells) {
    const row = transitionOf(status, act)
    const move = () => moveConsent({ ...asked.consent, status }, { act, actor }, ids, NOW_MS)
    if (row?.by.includes(actor.kind)) expect(move().consent.status).toBe(row.to)
    else expect(move).toThrow(/can/)
  }
})
