import { expect, test } from 'vitest'
import type { PlatformChange, PlatformGuard } from '../../commit/platform-change.ts'
import { plant } from './commits.ts'
import { EVERY_KIND } from './every-kind.ts'
import { everything } from './everything.ts'
import { PLANTED } from './people.ts'
import {
  act,
  answer,
  apiKey,
  application,
  choice,
  developer,
  hashOf,
  invoice,
  put,
  request,
  secret,
  step,
  token,
} from './rows.ts'
import type { Subject } from './subject.ts'

type Case = readonly [sentence: string, change: PlatformChange, guard: PlatformGuard]

// After EVERY_KIND the token is used, the application renamed and suspended, and the request in review.
const GUARDS: readonly Case[] = [
  [
    'an address that somebody has',
    {
      kind: 'insert-developer',
      developer: developer('dev_other', { email: 'dev_ann@books.example' }),
    },
    'email',
  ],
  ['an owner who was the last, made less', put('dev_ann', 'developer'), 'last-owner'],
  [
    'an owner who was the last, removed',
    { kind: 'remove-member', organisationId: 'org_one', developerId: 'dev_ann' },
    'last-owner',
  ],
  [
    'a member who is none',
    { kind: 'remove-member', organisationId: 'org_one', developerId: 'dev_cis' },
    'member',
  ],
  ['a token that was used', EVERY_KIND['use-email-token'], 'email-token'],
  [
    'a token that nobody has',
    { kind: 'use-email-token', hash: hashOf('none'), atMs: 1 },
    'email-token',
  ],
  [
    'a name that another of its applications has there',
    {
      kind: 'insert-application',
      application: application('app_x', { name: 'Name of app_new' }),
      secret: null,
    },
    'application-name',
  ],
  [
    'a name that another has, given later',
    {
      ...EVERY_KIND['update-application'],
      settings: { ...EVERY_KIND['update-application'].settings, name: 'Name of app_new' },
    },
    'application-name',
  ],
  [
    'an application that is suspended already',
    EVERY_KIND['set-application-status'],
    'application-status',
  ],
  [
    'an application that is not there',
    { kind: 'set-application-status', id: 'app_none', status: 'suspended' },
    'application-status',
  ],
  [
    'a secret that was counted wrongly',
    { kind: 'insert-secret', secret: secret('sx'), validBefore: 0 },
    'secrets',
  ],
  [
    'a key of a name that a valid one has',
    {
      kind: 'insert-secret',
      secret: apiKey('kx', { name: 'Name of knew', createdAtMs: 140 }),
      validBefore: 2,
    },
    'secrets',
  ],
  [
    'a secret in place of one that has ended',
    {
      kind: 'replace-secrets',
      ending: ['kone'],
      endsAtMs: 900,
      secret: apiKey('kx', { createdAtMs: 400 }),
      validBefore: 1,
    },
    'secrets',
  ],
  [
    'a secret in place of another, counted wrongly',
    {
      kind: 'replace-secrets',
      ending: ['stwo'],
      endsAtMs: 900,
      secret: secret('sx', { createdAtMs: 400 }),
      validBefore: 2,
    },
    'secrets',
  ],
  ['a secret that has ended', { kind: 'end-secret', id: 'kone', atMs: 150 }, 'secret'],
  ['a secret that is not there', { kind: 'end-secret', id: 'snone', atMs: 1 }, 'secret'],
  [
    'a request beside one that is open',
    { kind: 'insert-go-live', request: request('glr_x'), step: step('glr_x') },
    'go-live',
  ],
  ['a request that has moved on', EVERY_KIND['move-go-live'], 'go-live'],
  [
    'a request that is not there',
    { ...EVERY_KIND['move-go-live'], id: 'glr_none', step: step('glr_none', { number: 2 }) },
    'go-live',
  ],
  [
    'a plan chosen upon a choice that was not the last',
    { kind: 'choose-plan', choice: choice(1, { planId: 'free' }) },
    'plan',
  ],
  [
    'a second invoice of a month',
    { kind: 'issue-invoice', invoice: invoice('inv_x', { netMinor: 0, totalMinor: 16 }) },
    'invoice',
  ],
]

const FAULTS: readonly (readonly [sentence: string, change: PlatformChange])[] = [
  ['an organisation that is there already', EVERY_KIND['insert-organisation']],
  ['a token that is there already', { kind: 'insert-email-token', token: token('one') }],
  ['a member of an organisation that is not there', put('dev_ann', 'owner', 'org_none')],
  ['a member whom nobody knows', put('dev_none', 'viewer')],
  ['a mail that is there already', EVERY_KIND['send-mail']],
  [
    'a plan of an organisation that is not there',
    { kind: 'choose-plan', choice: choice(1, { organisationId: 'org_none' }) },
  ],
  [
    'an invoice of an organisation that is not there',
    { kind: 'issue-invoice', invoice: invoice('inv_x', { organisationId: 'org_none' }) },
  ],
  [
    'an invoice that is there already, of another month',
    { kind: 'issue-invoice', invoice: invoice('inv_new', { month: '2026-02' }) },
  ],
]

export function testRefusals(subject: Subject): void {
  test('one change of every kind is applied in one commit, with its act and its answer', async () => {
    const { store, acts } = subject()
    await plant(store, ...PLANTED)
    const changes = Object.values(EVERY_KIND)
    const work = { changes, act: act('dev_ann'), idempotent: answer('key') }
    expect(await store.commit(work)).toEqual({ kind: 'committed' })
    expect(await acts()).toEqual(['sessions.ended'])
    expect(await store.answers.get('key', 0)).toEqual(answer('key'))
  })

  test.each(GUARDS)(
    '%s refuses its commit, and nothing of it is written',
    async (_, last, guard) => {
      await plant(subject().store, ...PLANTED)
      const before = await everything(subject())
      const changes = [...Object.values(EVERY_KIND), last]
      const work = { changes, act: act('dev_ann'), idempotent: answer('key') }
      expect(await subject().store.commit(work)).toEqual({ kind: 'refused', guard })
      expect(await everything(subject())).toEqual(before)
    },
  )

  test.each(FAULTS)('%s fails its commit, and nothing of it is written', async (_, last) => {
    await plant(subject().store, ...PLANTED)
    const before = await everything(subject())
    const changes = [...Object.values(EVERY_KIND), last]
    const work = { changes, act: act('dev_ann'), idempotent: answer('key') }
    await expect(subject().store.commit(work)).rejects.toThrow()
    expect(await everything(subject())).toEqual(before)
  })

  test('a store goes on after a refusal as if it had not been', async () => {
    const { store } = subject()
    await plant(store, ...PLANTED)
    await store.commit({ changes: [...Object.values(EVERY_KIND), EVERY_KIND['move-go-live']] })
    await plant(store, ...Object.values(EVERY_KIND))
    expect(await store.goLive.get('glr_one')).toMatchObject({ status: 'in_review' })
  })
}
