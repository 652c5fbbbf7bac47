import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { inTurn, inTurnSync } from './file-lock.ts'

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wekeza-lock-'))
  path = join(folder, 'file.lock')
})
afterEach(() => rmSync(folder, { recursive: true }))

test('two never run at the same time', async () => {
  let inside = 0
  const act = async () => {
    inside += 1
    await new Promise((resolve) => setTimeout(resolve, 5))
    const together = inside
    inside -= 1
    return together
  }
  const seen = await Promise.all([...Array(4)].map(() => inTurn(path, act)))
  expect(seen).toEqual([1, 1, 1, 1])
})

test('a lock is given back, also after a failure', () => {
  expect(() =>
    inTurnSync(path, () => {
      throw new Error('no')
    }),
  ).toThrow('no')
  expect(existsSync(path)).toBe(false)
  expect(inTurnSync(path, () => 'next')).toBe('next')
})

test('the lock of one who was killed while holding it is broken', () => {
  writeFileSync(path, '')
  const longAgo = new Date(Date.now() - 60_000)
  utimesSync(path, longAgo, longAgo)
  expect(inTurnSync(path, () => 'on')).toBe('on')
})
