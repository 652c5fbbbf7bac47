import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Change } from '../../changes.ts'
import { plant, tryCommit } from './commits.ts'
import { sumsOf } from './everything.ts'
import { account, entry } from './rows.ts'
import type { Open } from './subject.ts'

const ACCOUNTS = ['acc_world', 'acc_one', 'acc_two', 'acc_three'] as const
const OVERDRAFT_MINOR: Record<string, number> = { acc_world: Infinity, acc_three: 40 }

type Step =
  | { kind: 'post'; from: string; to: string; amountMinor: number }
  | { kind: 'hold' | 'release'; accountId: string; amountMinor: number }

interface Purse {
  bookedMinor: number
  heldMinor: number
}
type Model = Map<string, Purse>

const anAccount = fc.constantFrom(...ACCOUNTS)
const anAmount = fc.integer({ min: 1, max: 100 })
const aStep: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    kind: fc.constant('post' as const),
    from: anAccount,
    to: anAccount,
    amountMinor: anAmount,
  }),
  fc.record({
    kind: fc.constantFrom('hold', 'release'),
    accountId: anAccount,
    amountMinor: anAmount,
  }),
)
const someCommits = fc.array(fc.array(aStep, { minLength: 1, maxLength: 4 }), { maxLength: 12 })

/** What a plain reader of the rules expects of one step: it may mend the purses, or say why not. */
function expected(model: Model, step: Step): 'committed' | 'refused' | 'failed' {
  const { kind, amountMinor } = step
  const id = kind === 'post' ? step.from : step.accountId
  const purse = model.get(id) as Purse
  if (kind === 'release') {
    if (purse.heldMinor < amountMinor) return 'failed'
    purse.heldMinor -= amountMinor
    return 'committed'
  }
  if (purse.bookedMinor - purse.heldMinor + (OVERDRAFT_MINOR[id] ?? 0) < amountMinor)
    return 'refused'
  if (kind === 'hold') purse.heldMinor += amountMinor
  else purse.bookedMinor -= amountMinor
  const to = kind === 'post' && model.get(step.to)
  if (to) to.bookedMinor += amountMinor
  return 'committed'
}

function expectedOf(model: Model, steps: readonly Step[]): [string, Model] {
  const draft: Model = new Map([...model].map(([id, purse]) => [id, { ...purse }]))
  for (const step of steps) {
    const outcome = expected(draft, step)
    if (outcome !== 'committed') return [outcome, model]
  }
  return ['committed', draft]
}

function changeOf(step: Step, id: string): Change {
  if (step.kind !== 'post') return step
  return { kind: 'post', entry: entry(id, [step.from, step.to, step.amountMinor]) }
}

export function testModel(open: Open): void {
  test('random movements leave the balances that a plain model has', async () => {
    let runs = 0
    await fc.assert(
      fc.asyncProperty(someCommits, async (commits) => {
        runs += 1
        const store = open(`test_model_${runs}`)
        await plant(store, ...ACCOUNTS.map(opened))
        let model: Model = new Map(ACCOUNTS.map((id) => [id, { bookedMinor: 0, heldMinor: 0 }]))
        for (const [index, steps] of commits.entries()) {
          const [outcome, after] = expectedOf(model, steps)
          model = after
          const changes = steps.map((step, place) => changeOf(step, `${index}_${place}`))
          expect(await tryCommit(store, changes).catch(() => 'failed')).toBe(outcome)
        }
        for (const [id, purse] of model) expect(await store.accounts.get(id)).toMatchObject(purse)
        expect(await sumsOf(store, ACCOUNTS)).toEqual({ balancesMinor: 0, postingsMinor: 0 })
      }),
      { numRuns: 60 },
    )
  })
}

function opened(id: string): Change {
  const overdraftMinor = id === 'acc_world' ? null : (OVERDRAFT_MINOR[id] ?? 0)
  return { kind: 'insert-account', account: account(id, { overdraftMinor }) }
}
