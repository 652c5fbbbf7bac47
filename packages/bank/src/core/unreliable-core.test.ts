import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bankWithCore } from '../testing/bank-with-core.ts'
import type { Manner } from '../testing/core-manners.ts'
import { PATIENCE_MS } from './patience.ts'

type Step =
  | { readonly kind: 'pay' | 'transfer' | 'salary'; readonly amountMinor: number }
  | { readonly kind: 'wait'; readonly forMs: number }
  | { readonly kind: 'feed' | 'decide' }
  | { readonly kind: 'silence'; readonly silent: boolean }

const HONEST: readonly Manner[] = ['books', 'refuses', 'accepts', 'drops', 'loses the answer']
const LYING: readonly Manner[] = [
  ...HONEST,
  'only says that it books',
  'books another amount',
  'says another amount',
  'books twice',
  'refuses and books',
]

const anAmount = fc.integer({ min: 1, max: 60_000 })
const aStep: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('pay', 'transfer', 'salary'),
    amountMinor: anAmount,
  }),
  fc.record({ kind: fc.constant('wait' as const), forMs: fc.constantFrom(0, 3_000, PATIENCE_MS) }),
  fc.record({ kind: fc.constantFrom('feed', 'decide') }),
  fc.record({ kind: fc.constant('silence' as const), silent: fc.boolean() }),
)
const aRun = (manners: readonly Manner[]) =>
  fc.record({
    steps: fc.array(aStep, { maxLength: 25 }),
    manners: fc.array(fc.constantFrom(...manners), { maxLength: 12 }),
  })

/** Lives through a run, and then for long with a core that answers. */
async function live({ steps, manners }: { steps: Step[]; manners: Manner[] }) {
  const bank = await bankWithCore()
  bank.core.manners.push(...manners)
  for (const step of steps) await take(bank, step)
  bank.core.silent = false
  bank.core.manners.length = 0
  for (let round = 0; round < 4; round += 1) {
    await bank.wait(PATIENCE_MS)
    bank.core.decideAll()
    await bank.bank.core.readFeed()
  }
  return bank
}

type Bank = Awaited<ReturnType<typeof bankWithCore>>

async function take({ bank, core, pay, transfer, wait }: Bank, step: Step): Promise<void> {
  switch (step.kind) {
    case 'pay':
      // More than there is is refused, and that is well.
      return void (await pay(step.amountMinor).catch(() => {}))
    case 'transfer':
      return void (await transfer(step.amountMinor).catch(() => {}))
    case 'salary':
      return core.happen('acc_ann', step.amountMinor)
    case 'wait':
      return wait(step.forMs)
    case 'decide':
      return core.decideAll()
    case 'silence':
      core.silent = step.silent
      return
    case 'feed':
      return void (await bank.core.readFeed().catch(() => {}))
  }
}

const SOUND = { sumMinor: 0, heldMinor: 0, paidTwice: 0, waiting: 0 }

test('however often a core is silent, late or repeats itself, both sides end the same', async () => {
  await fc.assert(
    fc.asyncProperty(aRun(HONEST), async (run) => {
      const { bank, invariants, differences } = await live(run)
      expect(await invariants()).toMatchObject(SOUND)
      expect(await differences()).toEqual([])
      expect((await bank.core.reconcile())?.balances).toEqual([])
    }),
    { numRuns: 150 },
  )
})

test('whatever a core lies, nothing is held for ever, nothing is paid twice, and each difference is named', async () => {
  await fc.assert(
    fc.asyncProperty(aRun(LYING), async (run) => {
      const { bank, invariants, differences } = await live(run)
      expect(await invariants()).toMatchObject(SOUND)
      const unlike = (await bank.core.reconcile())?.balances ?? []
      if (unlike.length > 0) expect(await differences()).not.toEqual([])
    }),
    { numRuns: 150 },
  )
})
