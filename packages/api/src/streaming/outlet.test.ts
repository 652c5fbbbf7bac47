import { expect, test, vi } from 'vitest'
import { openOutlet } from './outlet.ts'

const bytes = (length: number) => new Uint8Array(length)

test('what is pushed is read in its order, also by whoever waited for it', async () => {
  const outlet = openOutlet(() => {})
  const reader = outlet.body.getReader()
  const waited = reader.read()
  outlet.push(Uint8Array.of(1))
  outlet.push(Uint8Array.of(2))
  expect((await waited).value).toEqual(Uint8Array.of(1))
  expect((await reader.read()).value).toEqual(Uint8Array.of(2))
})

test('what waits when it ends is still read', async () => {
  const onEnd = vi.fn()
  const outlet = openOutlet(onEnd)
  outlet.push(Uint8Array.of(1))
  outlet.end()
  outlet.push(Uint8Array.of(2))
  const reader = outlet.body.getReader()
  expect((await reader.read()).value).toEqual(Uint8Array.of(1))
  expect((await reader.read()).done).toBe(true)
  expect(onEnd).toHaveBeenCalledTimes(1)
})

test('whoever waits when it ends waits no longer', async () => {
  const outlet = openOutlet(() => {})
  const waited = outlet.body.getReader().read()
  outlet.end()
  expect((await waited).done).toBe(true)
})

test('a reader for whom more waits than it may is cut off, and what waited is thrown away', async () => {
  const onEnd = vi.fn()
  const outlet = openOutlet(onEnd, 100)
  outlet.push(bytes(100))
  expect(onEnd).not.toHaveBeenCalled()
  outlet.push(bytes(1))
  expect(onEnd).toHaveBeenCalledTimes(1)
  expect((await outlet.body.getReader().read()).done).toBe(true)
})

test('there is room again once half of it was read', async () => {
  const outlet = openOutlet(() => {}, 100)
  const reader = outlet.body.getReader()
  outlet.push(bytes(40))
  outlet.push(bytes(40))
  let room = false
  const freed = outlet.room().then(() => {
    room = true
  })
  await Promise.resolve()
  expect(room).toBe(false)
  await reader.read()
  await freed
  expect(room).toBe(true)
})

test('whoever stops reading ends it, and waits for no room', async () => {
  const onEnd = vi.fn()
  const outlet = openOutlet(onEnd, 100)
  outlet.push(bytes(90))
  const freed = outlet.room()
  await outlet.body.cancel()
  await freed
  expect(outlet.ended).toBe(true)
  expect(onEnd).toHaveBeenCalledTimes(1)
})
