import { expect, test } from 'vitest'
import type { GoLiveStatus } from '../../go-live/go-live-request.ts'
import { guardOf, plant } from './commits.ts'
import { PEOPLE, PLANTED } from './people.ts'
import { request, step } from './rows.ts'
import type { Subject } from './subject.ts'

const insert = (...[id, more]: Parameters<typeof request>) =>
  ({ kind: 'insert-go-live', request: request(id, more), step: step(id) }) as const

const moved = (from: GoLiveStatus[], status: GoLiveStatus, number: number) =>
  ({
    kind: 'move-go-live',
    id: 'glr_one',
    from,
    step: step('glr_one', { number, status, atMs: 60 + number, note: 'Why' }),
    terms: null,
  }) as const

export function testGoLive(subject: Subject): void {
  test('a request is read back as it was written, with its first step', async () => {
    const { store } = subject()
    await plant(store, ...PLANTED)
    expect(await store.goLive.get('glr_one')).toEqual(request('glr_one'))
    expect(await store.goLive.steps('glr_one')).toEqual([step('glr_one')])
    expect(await store.goLive.get('glr_none')).toBeUndefined()
  })

  test('one of a kind is open at a time, in one organisation', async () => {
    const { store } = subject()
    await plant(store, ...PLANTED)
    expect(await guardOf(store, insert('glr_a'))).toBe('go-live')
    expect(await guardOf(store, insert('glr_b', { rehearsal: true }))).toBe('committed')
    expect(await guardOf(store, insert('glr_c', { rehearsal: true }))).toBe('go-live')
    expect(await guardOf(store, insert('glr_d', { organisationId: 'org_two' }))).toBe('committed')
  })

  test.each([
    ['approved', 'committed'],
    ['rejected', 'committed'],
    ['more_information', 'go-live'],
    ['in_review', 'go-live'],
  ] as const)('beside one that is %s another is %s', async (status, expected) => {
    const { store } = subject()
    await plant(store, ...PLANTED, moved(['submitted'], status, 2))
    expect(await guardOf(store, insert('glr_two'))).toBe(expected)
  })

  test('a request moves from where it stands, and each step is kept', async () => {
    const { store } = subject()
    await plant(store, ...PLANTED, moved(['submitted'], 'in_review', 2))
    expect(await guardOf(store, moved(['submitted'], 'approved', 3))).toBe('go-live')
    await plant(store, moved(['submitted', 'in_review'], 'rejected', 3))
    const ended = { status: 'rejected', updatedAtMs: 63 } as const
    expect(await store.goLive.get('glr_one')).toEqual(request('glr_one', ended))
    const steps = await store.goLive.steps('glr_one')
    expect(steps.map(({ status }) => status)).toEqual(['submitted', 'in_review', 'rejected'])
    expect(steps[2]).toEqual(
      step('glr_one', { number: 3, status: 'rejected', atMs: 63, note: 'Why' }),
    )
  })

  test('its terms change by a move that brings others', async () => {
    const { store } = subject()
    const terms = { ...request('glr_one').terms, legalName: 'One Limited', documents: [] }
    await plant(store, ...PLANTED, { ...moved(['submitted'], 'in_review', 2), terms })
    expect(await store.goLive.get('glr_one')).toMatchObject({ terms })
  })

  test('an organisation sees its own, the newest first', async () => {
    const { store } = subject()
    const later = insert('glr_two', { rehearsal: true, submittedAtMs: 9 })
    await plant(store, ...PLANTED, later, insert('glr_other', { organisationId: 'org_two' }))
    const seen = await store.goLive.ofOrganisation('org_one')
    expect(seen.map(({ id }) => id)).toEqual(['glr_two', 'glr_one'])
  })

  test('the queue holds what waits of all organisations, the oldest first, and no rehearsals', async () => {
    const { store } = subject()
    await plant(
      store,
      ...PEOPLE,
      insert('glr_two', { organisationId: 'org_two', submittedAtMs: 9, status: 'in_review' }),
      insert('glr_one', { submittedAtMs: 7 }),
      insert('glr_play', { rehearsal: true, submittedAtMs: 5 }),
    )
    const idsOf = async (statuses: GoLiveStatus[], limit: number) =>
      (await store.goLive.waiting(statuses, limit)).map(({ id }) => id)
    expect(await idsOf(['submitted', 'in_review'], 9)).toEqual(['glr_one', 'glr_two'])
    expect(await idsOf(['submitted', 'in_review'], 1)).toEqual(['glr_one'])
    expect(await idsOf(['in_review'], 9)).toEqual(['glr_two'])
    expect(await idsOf([], 9)).toEqual([])
  })
}
