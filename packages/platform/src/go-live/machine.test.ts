import fc from 'fast-check'
import { expect, test } from 'vitest'
import { GO_LIVE_STATUSES, type GoLiveRequest, type GoLiveStatus } from './go-live-request.ts'
import { moveGoLive } from './move-go-live.ts'
import { isOpen } from './submit-go-live.ts'
import { type GoLiveTransition, goLiveTransitionOf, goLiveTransitions } from './transitions.ts'

const ACTS = ['review', 'ask', 'answer', 'approve', 'reject'] as const
const ACTORS = ['staff', 'developer'] as const

const TERMS = {
  legalName: 'Books Ltd',
  registrationNumber: 'PVT-1',
  country: 'KE',
  useCase: 'Books',
  documents: [],
  scopes: ['accounts.read'],
  rails: ['mpesa'],
}
const REQUEST: GoLiveRequest = {
  id: 'glr_one',
  organisationId: 'org_one',
  rehearsal: false,
  terms: TERMS,
  status: 'submitted',
  submittedBy: 'dev_ann',
  submittedAtMs: 1,
  updatedAtMs: 1,
}
const FIRST = {
  requestId: 'glr_one',
  number: 1,
  status: 'submitted',
  atMs: 1,
  actor: 'developer:dev_ann',
  note: null,
} as const

const move = (request: GoLiveRequest, act: GoLiveTransition['act'], as: 'staff' | 'developer') =>
  moveGoLive(
    { request, steps: [FIRST] },
    { act, as, bank: 'live', note: 'Why', terms: null },
    { actor: `${as}:one`, atMs: 9 },
  )

/** What the rules say, told without the table: it knows nothing of it. */
function expected(from: GoLiveStatus, act: string, as: string): GoLiveStatus | undefined {
  if (as === 'developer') {
    return from === 'more_information' && act === 'answer' ? 'in_review' : undefined
  }
  if (from === 'submitted') return act === 'review' ? 'in_review' : undefined
  if (from !== 'in_review') return undefined
  if (act === 'ask') return 'more_information'
  if (act === 'approve') return 'approved'
  return act === 'reject' ? 'rejected' : undefined
}

const CELLS = GO_LIVE_STATUSES.flatMap((status) =>
  ACTS.flatMap((act) => ACTORS.map((as) => [status, act, as] as const)),
)

test.each(CELLS)('what is %s, upon %s by %s, moves as the rules say', (status, act, as) => {
  const moved = move({ ...REQUEST, status }, act, as)
  const to = expected(status, act, as)
  if (to) expect(moved).toMatchObject({ ok: true, request: { status: to } })
  else {
    const failure = { code: 'go_live_status', requestId: 'glr_one', status, act }
    expect(moved).toEqual({ ok: false, failure })
  }
})

test('an act upon a request that stands so has one row, or none', () => {
  const keys = goLiveTransitions.map(({ from, act }) => `${from} ${act}`)
  expect(new Set(keys).size).toBe(keys.length)
})

test.each(GO_LIVE_STATUSES)('what is %s is open as long as a row leads on from it', (status) => {
  expect(isOpen({ status })).toBe(status !== 'approved' && status !== 'rejected')
})

test('nothing but a submission submits', () => {
  expect(GO_LIVE_STATUSES.flatMap((from) => goLiveTransitionOf(from, 'submit') ?? [])).toEqual([])
})

test('whatever is tried in whatever order: each step is kept, and only an approved real one grants', () => {
  const tries = fc.array(fc.tuple(fc.constantFrom(...ACTS), fc.constantFrom(...ACTORS)), {
    maxLength: 30,
  })
  fc.assert(
    fc.property(tries, fc.boolean(), (acts, rehearsal) => {
      let view: Parameters<typeof moveGoLive>[0] = {
        request: { ...REQUEST, rehearsal },
        steps: [FIRST],
      }
      const grants: string[] = []
      for (const [index, [act, as]] of acts.entries()) {
        const said = { act, as, bank: 'live', note: null, terms: null } as const
        const moved = moveGoLive(view, said, { actor: `${as}:one`, atMs: index + 2 })
        const to = expected(view.request.status, act, as)
        expect(moved.ok).toBe(to !== undefined)
        if (!moved.ok) continue
        expect(moved.request.status).toBe(to)
        expect(moved.steps.slice(0, -1)).toEqual(view.steps)
        expect(moved.steps.map(({ number }) => number)).toEqual(moved.steps.map((_, at) => at + 1))
        grants.push(...moved.changes.flatMap((one) => (one.kind === 'grant-live' ? act : [])))
        view = moved
      }
      const granted = view.request.status === 'approved' && !rehearsal
      expect(grants).toEqual(granted ? ['approve'] : [])
    }),
    { numRuns: 300 },
  )
})
