import { expect, test } from 'vitest'
import type { PlatformChange } from '../../commit/platform-change.ts'
import { outcomesOf, plant } from './commits.ts'
import { EVERY_KIND } from './every-kind.ts'
import { PLANTED } from './people.ts'
import {
  act,
  answer,
  apiKey,
  application,
  choice,
  developer,
  invoice,
  mail,
  put,
  request,
  secret,
  step,
} from './rows.ts'
import type { Subject } from './subject.ts'

const FIFTY = Array.from({ length: 50 }, (_, index) => String(index))
const EMAIL = 'new@books.example'

/** What fifty do at once, of whom one may. */
const RACES: readonly (readonly [string, (id: string) => PlatformChange])[] = [
  [
    'who register one address',
    (id) => ({ kind: 'insert-developer', developer: developer(`dev_${id}`, { email: EMAIL }) }),
  ],
  ['who use one token', () => EVERY_KIND['use-email-token']],
  [
    'who take one name',
    (id) => ({
      kind: 'insert-application',
      application: application(`app_${id}`, { name: 'Same' }),
      secret: null,
    }),
  ],
  ['who suspend one application', () => EVERY_KIND['set-application-status']],
  [
    'who make a second secret',
    (id) => ({ kind: 'insert-secret', secret: secret(`s${id}`), validBefore: 1 }),
  ],
  [
    'who rotate one secret',
    (id) => ({ ...EVERY_KIND['replace-secrets'], secret: secret(`s${id}`, { createdAtMs: 200 }) }),
  ],
  [
    'who make a key of one name',
    (id) => ({ kind: 'insert-secret', secret: apiKey(`k${id}`, { name: 'Same' }), validBefore: 1 }),
  ],
  ['who end one secret', () => EVERY_KIND['end-secret']],
  [
    'who ask to rehearse',
    (id) => ({
      kind: 'insert-go-live',
      request: request(`glr_${id}`, { rehearsal: true }),
      step: step(`glr_${id}`),
    }),
  ],
  ['who decide one request', () => EVERY_KIND['move-go-live']],
  ['who remove one member', () => EVERY_KIND['remove-member']],
  [
    'who choose a plan upon the same one',
    (id) => ({ kind: 'choose-plan', choice: choice(1, { chosenAtMs: Number(id) }) }),
  ],
  [
    'who draw the invoice of one month',
    (id) => ({ kind: 'issue-invoice', invoice: invoice(`inv_${id}`) }),
  ],
]

export function testParallel(subject: Subject): void {
  test.each(RACES)('of fifty %s at once, one does', async (_, change) => {
    const { store, acts } = subject()
    await plant(store, ...PLANTED)
    const commits = FIFTY.map((id) => ({
      changes: [change(id), { kind: 'send-mail', mail: mail(`mail_${id}`) } as const],
      act: act(id),
    }))
    expect(await outcomesOf(store, commits)).toEqual({ committed: 1, refused: 49 })
    expect(await store.mails.kept(99)).toHaveLength(1)
    expect(await acts()).toHaveLength(1)
  })

  test('of two owners who remove each other at once, one stays', async () => {
    const { store } = subject()
    await plant(store, ...PLANTED, put('dev_ben', 'owner'))
    const remove = (developerId: string) => ({
      changes: [{ kind: 'remove-member', organisationId: 'org_one', developerId } as const],
    })
    const commits = [remove('dev_ann'), remove('dev_ben')]
    expect(await outcomesOf(store, commits)).toEqual({ committed: 1, refused: 1 })
    expect(await store.members.ofOrganisation('org_one')).toHaveLength(1)
  })

  test('of two owners who both step down at once, one stays an owner', async () => {
    const { store } = subject()
    await plant(store, ...PLANTED, put('dev_ben', 'owner'))
    const commits = ['dev_ann', 'dev_ben'].map((id) => ({ changes: [put(id, 'viewer')] }))
    expect(await outcomesOf(store, commits)).toEqual({ committed: 1, refused: 1 })
  })

  test('of fifty commits at once with one key, one is applied and all get its answer', async () => {
    const { store, acts } = subject()
    await plant(store, ...PLANTED)
    const commits = FIFTY.map((id) => ({
      changes: [
        {
          kind: 'insert-application',
          application: application(`app_${id}`),
          secret: null,
        } as const,
      ],
      act: act(id),
      idempotent: answer('key', { body: id }),
    }))
    const results = await Promise.all(commits.map((work) => store.commit(work)))
    const kept = await store.answers.get('key', 0)
    const replayed = results.filter(({ kind }) => kind === 'replayed')
    expect(replayed).toHaveLength(49)
    for (const result of replayed) expect(result).toEqual({ kind: 'replayed', answer: kept })
    expect(await store.applications.ofOrganisation('org_one')).toHaveLength(2)
    expect(await acts()).toHaveLength(1)
  })
}
