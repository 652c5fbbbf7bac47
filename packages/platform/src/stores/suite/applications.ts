import { expect, test } from 'vitest'
import { guardOf, plant } from './commits.ts'
import { EVERY_KIND } from './every-kind.ts'
import { PEOPLE, PLANTED } from './people.ts'
import { application, organisation, secret } from './rows.ts'
import type { Subject } from './subject.ts'

const insert = (...[id, more]: Parameters<typeof application>) =>
  ({ kind: 'insert-application', application: application(id, more), secret: null }) as const

export function testApplications(subject: Subject): void {
  test('an application is read back as it was written, with its first secret', async () => {
    const { store } = subject()
    await plant(store, ...PLANTED)
    expect(await store.applications.get('app_one')).toEqual(application('app_one'))
    expect(await store.secrets.get('sone')).toEqual(secret('sone'))
    expect(await store.applications.get('app_none')).toBeUndefined()
  })

  test('applications of an organisation come the oldest first, and no others', async () => {
    const { store } = subject()
    const other = insert('app_b', { organisationId: 'org_two', bankKey: 'live' })
    await plant(store, ...PEOPLE, insert('app_c'), other, insert('app_a', { createdAtMs: 3 }))
    const ids = (await store.applications.ofOrganisation('org_one')).map(({ id }) => id)
    expect(ids).toEqual(['app_a', 'app_c'])
    expect((await store.applications.bankKeys()).toSorted()).toEqual(['live', 'test_one'])
  })

  test('organisations are listed by their ids, also those without an application', async () => {
    const { store } = subject()
    await plant(store, ...PLANTED)
    expect(await store.organisations.list()).toEqual(
      ['org_one', 'org_two'].map((id) => organisation(id)),
    )
  })

  test('a name is free at another bank, and in another organisation', async () => {
    const { store } = subject()
    const name = 'Name of app_one'
    await plant(store, ...PLANTED)
    expect(await guardOf(store, insert('app_a', { name }))).toBe('application-name')
    expect(await guardOf(store, insert('app_b', { name, bankKey: 'live' }))).toBe('committed')
    const elsewhere = insert('app_c', { name, organisationId: 'org_two', bankKey: 'live' })
    expect(await guardOf(store, elsewhere)).toBe('committed')
  })

  test('settings change, all else stays; its own name does not stand in its way', async () => {
    const { store } = subject()
    const { settings } = EVERY_KIND['update-application']
    const named = { ...settings, name: 'Name of app_one' }
    await plant(store, ...PLANTED, { kind: 'update-application', id: 'app_one', settings: named })
    expect(await store.applications.get('app_one')).toEqual(application('app_one', named))
  })

  test('an application is suspended, and goes on', async () => {
    const { store } = subject()
    await plant(store, ...PLANTED)
    const set = (status: 'active' | 'suspended') =>
      guardOf(store, { kind: 'set-application-status', id: 'app_one', status })
    expect(await set('active')).toBe('application-status')
    expect(await set('suspended')).toBe('committed')
    expect(await store.applications.get('app_one')).toMatchObject({ status: 'suspended' })
    expect(await set('suspended')).toBe('application-status')
    expect(await set('active')).toBe('committed')
    expect(await store.applications.get('app_one')).toEqual(application('app_one'))
  })

  test('live is what was granted last', async () => {
    const { store } = subject()
    const grant = (...scopes: string[]) =>
      ({ kind: 'grant-live', organisationId: 'org_one', scopes, rails: ['mpesa'] }) as const
    await plant(store, ...PEOPLE)
    expect(await store.organisations.get('org_one')).toEqual(organisation('org_one'))
    await plant(store, grant('accounts.read'), grant('accounts.read', 'balances.read'))
    const live = { scopes: ['accounts.read', 'balances.read'], rails: ['mpesa'] }
    expect(await store.organisations.get('org_one')).toEqual(organisation('org_one', { live }))
    expect(await store.organisations.get('org_two')).toEqual(organisation('org_two'))
  })
}
