import { expect, test } from 'vitest'
import { turnsInProcess } from './turns.ts'

/** Work that says when it began, and ends when it is told to. */
function piece(log: string[], name: string) {
  let end = () => {}
  const ended = new Promise<void>((resolve) => {
    end = resolve
  })
  const work = async () => {
    log.push(name)
    await ended
  }
  return { work, end: () => end() }
}

const settled = () => new Promise((resolve) => setImmediate(resolve))

test('the second waits until the first has ended, well or badly', async () => {
  const turns = turnsInProcess()
  const order: string[] = []
  const first = piece(order, 'first')
  const both = [turns.take('a', first.work), turns.take('a', async () => void order.push('second'))]
  await settled()
  expect(order).toEqual(['first'])
  first.end()
  await Promise.all(both)
  const failing = turns.take('a', () => Promise.reject(new Error('no')))
  const after = turns.take('a', async () => void order.push('third'))
  await expect(failing).rejects.toThrow('no')
  await after
  expect(order).toEqual(['first', 'second', 'third'])
})

test('other names do not wait', async () => {
  const turns = turnsInProcess()
  const order: string[] = []
  const first = piece(order, 'first')
  const held = turns.take('a', first.work)
  await turns.take('b', async () => void order.push('other'))
  expect(order).toContain('other')
  first.end()
  await held
})

test('whoever only tries passes by a turn that is taken, and gets one that is free', async () => {
  const turns = turnsInProcess()
  const order: string[] = []
  const first = piece(order, 'first')
  const held = turns.take('a', first.work)
  expect(await turns.tryTake('a', async () => void order.push('tried'))).toBe(false)
  first.end()
  await held
  await settled()
  expect(await turns.tryTake('a', async () => void order.push('tried'))).toBe(true)
  expect(order).toEqual(['first', 'tried'])
})
