import { expect, test } from 'vitest'
import { failureOf } from '../testing/failure-of.ts'
import { applyIfNewer } from './apply-if-newer.ts'
import { memoryVersions } from './memory-versions.ts'

const event = (version: number, id = `evt_${version}`, resource = 'pay_1') => ({
  id,
  resource: { type: 'payment' as const, id: resource, version },
})

const soon = () => new Promise<void>((resolve) => setTimeout(resolve, 1))

/** A receiver that notes what it applied. */
function receiver(store = memoryVersions()) {
  const applied: string[] = []
  const take = (one: ReturnType<typeof event>) =>
    applyIfNewer(store, one, async ({ id }) => {
      await soon()
      applied.push(id)
    })
  return { applied, take }
}

test('later states are applied in turn', async () => {
  const { applied, take } = receiver()
  expect([await take(event(1)), await take(event(2))]).toEqual(['applied', 'applied'])
  expect(applied).toEqual(['evt_1', 'evt_2'])
})

test('a state that comes after a later one is left', async () => {
  const { applied, take } = receiver()
  expect([await take(event(2)), await take(event(1))]).toEqual(['applied', 'older'])
  expect(applied).toEqual(['evt_2'])
})

test('an event that comes again is left, also when both come at once', async () => {
  const { applied, take } = receiver()
  const both = await Promise.all([take(event(1)), take(event(1)), take(event(1))])
  expect([both, applied]).toEqual([['applied', 'duplicate', 'duplicate'], ['evt_1']])
})

test('two events that tell of one state are both applied', async () => {
  const { take } = receiver()
  const outcomes = [await take(event(1, 'evt_a')), await take(event(1, 'evt_b'))]
  expect(outcomes).toEqual(['applied', 'applied'])
})

test('other resources have versions of their own', async () => {
  const { take } = receiver()
  expect([await take(event(5)), await take(event(1, 'evt_x', 'pay_2'))]).toEqual([
    'applied',
    'applied',
  ])
})

test('what failed is not kept, so that it can come again', async () => {
  const store = memoryVersions()
  const fails = applyIfNewer(store, event(1), () => {
    throw new Error('the database is down')
  })
  expect((await failureOf(fails)).message).toBe('the database is down')
  expect(await receiver(store).take(event(1))).toBe('applied')
})

test('a failure does not hold up who waits behind it', async () => {
  const store = memoryVersions()
  const fails = applyIfNewer(store, event(1), async () => {
    await soon()
    throw new Error('once')
  })
  const next = receiver(store).take(event(2))
  await failureOf(fails)
  expect(await next).toBe('applied')
})

test('memory forgets what was not asked for longest', async () => {
  const store = memoryVersions({ max: 2 })
  await store.set('a', 1)
  await store.set('b', 2)
  await store.get('a')
  await store.set('c', 3)
  expect([store.get('a'), store.get('b'), store.get('c')]).toEqual([1, undefined, 3])
})

test.each([0, 1, 1.5, Number.NaN])('memory of %d entries is refused', (max) => {
  expect(() => memoryVersions({ max })).toThrow('Give a whole number, 2 or more')
})
