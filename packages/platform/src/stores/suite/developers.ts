import { expect, test } from 'vitest'
import type { PlatformChange } from '../../commit/platform-change.ts'
import { guardOf, plant } from './commits.ts'
import { PEOPLE } from './people.ts'
import { developer, hashOf, token } from './rows.ts'
import type { Subject } from './subject.ts'

const ANN = 'dev_ann@books.example'

const password = (more: { name?: string | null; atMs?: number; passwordHash?: string } = {}) =>
  ({
    kind: 'set-password',
    developerId: 'dev_ann',
    email: ANN,
    passwordHash: 'hash one',
    name: null,
    atMs: 50,
    ...more,
  }) as const

const insert = (...tokens: Parameters<typeof token>[]): PlatformChange[] =>
  tokens.map((one) => ({ kind: 'insert-email-token', token: token(...one) }))

export function testDevelopers(subject: Subject): void {
  test('a developer is found by id and by address', async () => {
    const { store } = subject()
    await plant(store, ...PEOPLE)
    expect(await store.developers.get('dev_ann')).toEqual(developer('dev_ann'))
    expect(await store.developers.byEmail(ANN)).toEqual(developer('dev_ann'))
    expect(await store.developers.get('dev_none')).toBeUndefined()
    expect(await store.developers.byEmail('nobody@books.example')).toBeUndefined()
  })

  test('a password proves the mailbox, ends all sessions, and leaves a name that is not given', async () => {
    const { store, passwordHash } = subject()
    await plant(store, ...PEOPLE, password())
    const proved = { status: 'active', generation: 1, verifiedAtMs: 50 } as const
    expect(await store.developers.get('dev_ann')).toEqual(developer('dev_ann', proved))
    expect(await passwordHash('dev_ann', ANN)).toBe('hash one')
    expect(await passwordHash('dev_ben', 'dev_ben@books.example')).toBeUndefined()
  })

  test('another password takes the place of the first; the mailbox was proved before', async () => {
    const { store, passwordHash } = subject()
    const again = password({ name: 'Ann', atMs: 90, passwordHash: 'hash two' })
    await plant(store, ...PEOPLE, password(), again)
    const proved = { status: 'active', generation: 2, verifiedAtMs: 50, name: 'Ann' } as const
    expect(await store.developers.get('dev_ann')).toEqual(developer('dev_ann', proved))
    expect(await passwordHash('dev_ann', ANN)).toBe('hash two')
  })

  test('sessions end by a new generation, of one developer alone', async () => {
    const { store } = subject()
    await plant(store, ...PEOPLE, { kind: 'end-sessions', developerId: 'dev_ann' })
    expect(await store.developers.get('dev_ann')).toEqual(developer('dev_ann', { generation: 1 }))
    expect(await store.developers.get('dev_ben')).toEqual(developer('dev_ben'))
  })

  test('tokens are read back as they were written', async () => {
    const { store } = subject()
    const registration = { name: 'Ann', organisationName: 'Books' }
    const invitation = {
      organisationId: 'org_one',
      role: 'viewer',
      byDeveloperId: 'dev_ann',
    } as const
    const register = token('register', { purpose: 'registration', registration })
    const invite = token('invite', { purpose: 'invitation', invitation })
    await plant(
      store,
      ...PEOPLE,
      { kind: 'insert-email-token', token: register },
      { kind: 'insert-email-token', token: invite },
    )
    expect(await store.emailTokens.get(hashOf('register'))).toEqual(register)
    expect(await store.emailTokens.get(hashOf('invite'))).toEqual(invite)
    expect(await store.emailTokens.get(hashOf('none'))).toBeUndefined()
  })

  test('a token is used once, and not when it has ended', async () => {
    const { store } = subject()
    await plant(store, ...PEOPLE, ...insert(['one'], ['two']))
    const use = (name: string, atMs: number) =>
      guardOf(store, { kind: 'use-email-token', hash: hashOf(name), atMs })
    expect(await use('one', 999)).toBe('committed')
    expect(await use('one', 999)).toBe('email-token')
    expect(await use('two', 1_000)).toBe('email-token')
    expect(await store.emailTokens.get(hashOf('one'))).toEqual(token('one', { usedAtMs: 999 }))
    expect(await store.emailTokens.get(hashOf('two'))).toEqual(token('two'))
  })

  test.each([
    ['without an invitation', null, ['own']],
    ['that invite to one organisation', 'org_one', ['here']],
  ])('of an address the tokens end %s, and no others', async (_, organisationId, ended) => {
    const { store } = subject()
    const invite = (to: string) =>
      ({ organisationId: to, role: 'owner', byDeveloperId: 'dev_ann' }) as const
    await plant(
      store,
      ...PEOPLE,
      ...insert(
        ['own'],
        ['here', { invitation: invite('org_one') }],
        ['there', { invitation: invite('org_two') }],
        ['used', { usedAtMs: 5, ...(organisationId && { invitation: invite('org_one') }) }],
        ['other', { email: 'x@books.example', invitation: invite('org_one') }],
        ['others', { email: 'x@books.example' }],
      ),
    )
    await plant(store, { kind: 'end-email-tokens', email: ANN, organisationId, atMs: 60 })
    const names = ['own', 'here', 'there', 'used', 'other', 'others']
    const rows = await Promise.all(names.map((name) => store.emailTokens.get(hashOf(name))))
    expect(names.filter((_name, index) => rows[index]?.usedAtMs === 60)).toEqual(ended)
    expect(rows[3]?.usedAtMs).toBe(5)
  })
}
