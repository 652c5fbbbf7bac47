import { expect, test } from 'vitest'
import { guardOf, plant } from './commits.ts'
import { PEOPLE } from './people.ts'
import { put } from './rows.ts'
import type { Subject } from './subject.ts'

const remove = (developerId: string) =>
  ({ kind: 'remove-member', organisationId: 'org_one', developerId }) as const

export function testMembers(subject: Subject): void {
  test('members are found by organisation and by developer, the oldest first', async () => {
    const { store } = subject()
    const cis = { ...put('dev_cis', 'viewer').member, joinedAtMs: 1 }
    await plant(store, ...PEOPLE, { kind: 'put-member', member: cis })
    const ann = put('dev_ann', 'owner').member
    const ben = put('dev_ben', 'developer').member
    expect(await store.members.get('org_one', 'dev_ben')).toEqual(ben)
    expect(await store.members.get('org_two', 'dev_ben')).toBeUndefined()
    const [first, ...rest] = await store.members.ofOrganisation('org_one')
    expect(first).toEqual(cis)
    expect(rest).toHaveLength(2)
    expect(rest).toEqual(expect.arrayContaining([ann, ben]))
    const own = await store.members.ofDeveloper('dev_cis')
    expect(own.map(({ organisationId }) => organisationId)).toEqual(['org_one', 'org_two'])
  })

  test('another role is given to who is a member since then', async () => {
    const { store } = subject()
    const later = { ...put('dev_ben', 'owner').member, joinedAtMs: 99 }
    await plant(store, ...PEOPLE, { kind: 'put-member', member: later })
    expect(await store.members.get('org_one', 'dev_ben')).toEqual({ ...later, joinedAtMs: 3 })
  })

  test('one owner stays, and another may go', async () => {
    const { store } = subject()
    await plant(store, ...PEOPLE)
    expect(await guardOf(store, put('dev_ann', 'viewer'))).toBe('last-owner')
    expect(await guardOf(store, remove('dev_ann'))).toBe('last-owner')
    await plant(store, put('dev_ben', 'owner'), remove('dev_ann'))
    expect(await guardOf(store, remove('dev_ben'))).toBe('last-owner')
    expect(await store.members.ofDeveloper('dev_ann')).toEqual([])
  })

  test("another organisation's owner does not stand for this one's", async () => {
    const { store } = subject()
    await plant(store, ...PEOPLE, put('dev_cis', 'viewer'))
    expect(await guardOf(store, remove('dev_ann'))).toBe('last-owner')
    expect(await guardOf(store, remove('dev_cis'))).toBe('committed')
    expect(await store.members.get('org_two', 'dev_cis')).toBeDefined()
  })
}
