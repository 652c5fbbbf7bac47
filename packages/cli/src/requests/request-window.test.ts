import type { ApiRequest } from '@wekeza/sdk'
import { expect, test } from 'vitest'
import { RequestWindow } from './request-window.ts'

const START_MS = Date.parse('2026-01-15T06:00:00.000Z')
const at = (ms: number) => new Date(START_MS + ms).toISOString()
const request = (id: string, ms: number) => ({ id, at: at(ms) }) as ApiRequest
const ids = (requests: ApiRequest[]) => requests.map(({ id }) => id)

test('what was seen is told once, and the oldest comes first', () => {
  const window = new RequestWindow(null)
  expect(ids(window.take([request('b', 20), request('a', 10)]))).toEqual(['a', 'b'])
  expect(ids(window.take([request('c', 30), request('b', 20)]))).toEqual(['c'])
})

test('two of the same moment are two', () => {
  const window = new RequestWindow(null)
  window.take([request('a', 10)])
  expect(ids(window.take([request('b', 10), request('a', 10)]))).toEqual(['b'])
})

test('a look begins before the newest that is known, a deep one before what may take longest', () => {
  const window = new RequestWindow(null)
  expect(window.from('deep')).toBeUndefined()
  window.take([request('a', 100_000)])
  expect(window.from('shallow')).toBe(at(98_000))
  expect(window.from('deep')).toBe(at(25_000))
})

test('it begins nowhere before it was asked to', () => {
  const window = new RequestWindow(at(99_000))
  expect(window.from('deep')).toBe(at(99_000))
  window.take([request('a', 100_000)])
  expect(window.from('shallow')).toBe(at(99_000))
})

test('what is forgotten is never looked for again', () => {
  const window = new RequestWindow(null)
  window.take([request('old', 0)])
  window.take([request('new', 200_000)])
  const reached = window.from('deep') ?? ''
  expect(Date.parse(reached)).toBeGreaterThan(START_MS)
})
