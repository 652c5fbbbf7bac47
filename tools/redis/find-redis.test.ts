import { expect, test } from 'vitest'
import { findRedis } from './find-redis.ts'

test('the first on the path is taken', () => {
  const found = findRedis('', '/opt/bin:/usr/bin', (file) => file === '/usr/bin/redis-server')
  expect(found).toBe('/usr/bin/redis-server')
})

test('one that is named is taken, or none', () => {
  expect(findRedis('/opt/redis', '/usr/bin', () => true)).toBe('/opt/redis')
  expect(findRedis('/opt/redis', '/usr/bin', (file) => file !== '/opt/redis')).toBeUndefined()
})

test('where there is none, there is none', () => {
  expect(findRedis(undefined, '/usr/bin', () => false)).toBeUndefined()
})
