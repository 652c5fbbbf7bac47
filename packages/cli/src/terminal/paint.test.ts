import { expect, test } from 'vitest'
import { takesColour } from './paint.ts'

const terminal = { isTTY: true }
const pipe = {}

test('a terminal takes colour, a pipe does not', () => {
  expect(takesColour(terminal, {}, [])).toBe(true)
  expect(takesColour(pipe, {}, [])).toBe(false)
})

test('NO_COLOR that is not empty, TERM=dumb and --no-color end it', () => {
  expect(takesColour(terminal, { NO_COLOR: '1' }, [])).toBe(false)
  expect(takesColour(terminal, { NO_COLOR: '' }, [])).toBe(true)
  expect(takesColour(terminal, { TERM: 'dumb' }, [])).toBe(false)
  expect(takesColour(terminal, {}, ['--no-color'])).toBe(false)
})

test('FORCE_COLOR begins it anywhere, and NO_COLOR is stronger', () => {
  expect(takesColour(pipe, { FORCE_COLOR: '1' }, [])).toBe(true)
  expect(takesColour(terminal, { FORCE_COLOR: '0' }, [])).toBe(false)
  expect(takesColour(pipe, { FORCE_COLOR: '1', NO_COLOR: '1' }, [])).toBe(false)
})
