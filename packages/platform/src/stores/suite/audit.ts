import { expect, test } from 'vitest'
import type { ActQuery } from '../../acts/written-act.ts'
import type { PlatformAct } from '../../commit/platform-commit.ts'
import type { Subject } from './subject.ts'

/** Later than whatever else was written down, where a store keeps that from one test to the next. */
const FROM_MS = Date.parse('2040-01-01T00:00:00.000Z')

let round = 0

/** Acts of one test, whose organisations, people and applications no other has. */
function named() {
  round += 1
  const fromMs = FROM_MS + round * 1_000_000
  const of = (id: string) => `${id}x${round}`
  const act = (at: number, more: Partial<PlatformAct>): PlatformAct => ({
    ...{ atMs: fromMs + at, bank: 'platform', actor: `developer:${of('dev_ann')}` },
    ...{ act: 'application.created', subject: of('app_one'), facts: {}, ...more },
  })
  return { fromMs, of, act }
}

export function testAudit(subject: Subject): void {
  async function written() {
    const { store } = subject()
    const { fromMs, of, act } = named()
    const acts = [
      act(0, { subject: of('org_one'), act: 'plan.chosen', facts: { plan: 'growth' } }),
      act(1, { bank: 'test_one' }),
      act(2, {
        subject: of('dev_ben'),
        act: 'member.removed',
        facts: { organisationId: of('org_one') },
      }),
      act(2, {
        subject: of('dev_ben'),
        act: 'member.removed',
        facts: { organisationId: of('org_two') },
      }),
      act(3, { actor: 'staff:stf_amina', act: 'application.suspended', facts: { reason: 'Why' } }),
    ]
    for (const one of acts) await store.commit({ changes: [], act: one })
    const list = (query: Partial<ActQuery> = {}) =>
      store.audit.list({ fromMs, toMs: fromMs + 1_000, limit: 10, ...query })
    const atsOf = async (query?: Partial<ActQuery>) =>
      (await list(query)).map(({ atMs }) => atMs - fromMs)
    return { acts, list, atsOf, of, fromMs }
  }

  test('it is read as it was written, the newest first', async () => {
    const { acts, list } = await written()
    const read = await list()
    const plain = read.map(({ sequence: _, ...act }) => act)
    expect(plain).toEqual(acts.toReversed())
  })

  test('it is narrowed by who, what, whom and when', async () => {
    const { atsOf, of, fromMs } = await written()
    expect(await atsOf({ actor: 'staff:stf_amina' })).toEqual([3])
    expect(await atsOf({ act: 'plan.chosen' })).toEqual([0])
    expect(await atsOf({ subject: of('app_one') })).toEqual([3, 1])
    expect(await atsOf({ subject: of('app_one'), actor: `developer:${of('dev_ann')}` })).toEqual([
      1,
    ])
    expect(await atsOf({ fromMs: fromMs + 3 })).toEqual([3])
    expect(await atsOf({ toMs: fromMs + 1 })).toEqual([0])
  })

  test('what concerns one organisation is what was done to what it has, and to its members as such', async () => {
    const { atsOf, of } = await written()
    const asked = (organisationId: string, ...subjects: string[]) =>
      atsOf({ of: { organisationId, subjects: [organisationId, ...subjects] } })
    expect(await asked(of('org_one'), of('app_one'))).toEqual([3, 2, 1, 0])
    expect(await asked(of('org_two'))).toEqual([2])
    expect(await asked(of('org_none'))).toEqual([])
  })

  test('a page goes on behind the last of the page before, also within one moment', async () => {
    const { list, fromMs } = await written()
    const seen: number[] = []
    let before: ActQuery['before']
    for (;;) {
      const [act] = await list({ limit: 1, ...(before && { before }) })
      if (!act) break
      seen.push(act.atMs - fromMs)
      before = act
    }
    expect(seen).toEqual([3, 2, 2, 1, 0])
  })
}
