import { expect, onTestFinished, test } from 'vitest'
import { openPools } from './open-pools.ts'

const routeTo = (name: string, addresses: readonly string[] = ['1.1.1.1']) => ({
  origin: `https://${name}.example`,
  path: '/',
  addresses,
})

function thePools() {
  const pools = openPools(undefined)
  onTestFinished(() => pools.close())
  return pools
}

test('connections are shared by messages to the same host at the same addresses, in whatever order', () => {
  const pools = thePools()
  const one = pools.to(routeTo('shop', ['1.1.1.1', '1.0.0.1']))
  expect(pools.to(routeTo('shop', ['1.0.0.1', '1.1.1.1']))).toBe(one)
  expect(pools.to(routeTo('shop', ['1.1.1.1']))).not.toBe(one)
  expect(pools.to(routeTo('other', ['1.1.1.1', '1.0.0.1']))).not.toBe(one)
})

test('of more receivers than are kept, the one that was sent to longest ago is let go', () => {
  const pools = thePools()
  const [first, second] = [pools.to(routeTo('first')), pools.to(routeTo('second'))]
  for (let count = 2; count < 256; count += 1) pools.to(routeTo(`shop-${count}`))
  expect(pools.to(routeTo('first'))).toBe(first)
  pools.to(routeTo('one-more'))
  expect([first.closed, second.closed]).toEqual([false, true])
  expect(pools.to(routeTo('second'))).not.toBe(second)
})
