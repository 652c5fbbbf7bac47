import { expect, test } from 'vitest'
import { onFreePort } from './on-free-port.ts'

/** Ports 1, 2, 3 …, of which these are taken by the time that they are launched on. */
function ports(taken: number[], words = 'could not bind IPv4 address "127.0.0.1"') {
  let last = 0
  return onFreePort(
    async (port) => {
      if (taken.includes(port)) throw new Error(words)
      return `on ${port}`
    },
    async () => {
      last += 1
      return last
    },
  )
}

test('another port is tried when another process was faster', async () => {
  expect(await ports([1, 2])).toEqual({ port: 3, launched: 'on 3' })
})

test('it gives up after five', async () => {
  await expect(ports([1, 2, 3, 4, 5])).rejects.toThrow('could not bind')
})

test('any other failure is told at once', async () => {
  await expect(ports([1], 'out of memory')).rejects.toThrow('out of memory')
})
