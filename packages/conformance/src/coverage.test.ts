import { expect, test } from 'vitest'
import { cases } from './cases/index.ts'
import { coverage } from './coverage.ts'
import { unprovokable } from './unprovokable.ts'

const named = ({ operation, answer }: { operation: string; answer: string }) =>
  `${operation}:${answer}`

test('every answer that the contract documents is shown by a case, or has its reason', () => {
  const open = coverage().filter(({ shownBy, excuse }) => shownBy.length === 0 && excuse === null)
  expect(open.map(named)).toEqual([])
})

test('nothing is excused that a case shows', () => {
  const both = coverage().filter(({ shownBy, excuse }) => shownBy.length > 0 && excuse !== null)
  expect(both.map(named)).toEqual([])
})

test('every excuse is for something that the contract documents', () => {
  const cells = coverage()
  const idle = unprovokable.filter(({ code, operations }) =>
    operations === 'all'
      ? !cells.some(({ answer }) => answer === code)
      : !operations.every((id) => cells.some((c) => c.operation === id && c.answer === code)),
  )
  expect(idle).toEqual([])
})

test('no case claims to show an answer that the contract does not document', () => {
  const cells = new Set(coverage().map(named))
  const claims = cases.filter(({ operation, code }) => code && !cells.has(`${operation}:${code}`))
  expect(claims.map(({ id }) => id)).toEqual([])
})

test('no two cases share an id', () => {
  const ids = cases.map(({ id }) => id)
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
})

test('what moves the clock comes after what does not', () => {
  const moves = cases.map(({ movesClock }) => movesClock === true)
  expect(moves).toEqual(moves.toSorted((a, b) => Number(a) - Number(b)))
})
