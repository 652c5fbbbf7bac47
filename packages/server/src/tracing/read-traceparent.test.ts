import { expect, test } from 'vitest'
import { readTraceparent, writeTraceparent } from './read-traceparent.ts'

const TRACE = '0af7651916cd43dd8448eb211c80319c'
const SPAN = 'b7ad6b7169203331'

test('a parent is read as the W3C writes it, whether it is sampled or not', () => {
  const parent = { traceId: TRACE, spanId: SPAN }
  expect(readTraceparent(`00-${TRACE}-${SPAN}-01`)).toEqual({ ...parent, sampled: true })
  expect(readTraceparent(`00-${TRACE}-${SPAN}-02`)).toEqual({ ...parent, sampled: false })
  expect(readTraceparent(`cc-${TRACE}-${SPAN}-01-what-comes`)).toEqual({ ...parent, sampled: true })
})

test.each([
  undefined,
  '',
  `00-${TRACE}-${SPAN}`,
  `00-${TRACE}-${SPAN}-01-more`,
  `ff-${TRACE}-${SPAN}-01`,
  `00-${'0'.repeat(32)}-${SPAN}-01`,
  `00-${TRACE}-${'0'.repeat(16)}-01`,
  `00-${TRACE.toUpperCase()}-${SPAN}-01`,
  `00-${TRACE}-${SPAN}-01\n`,
  `00-${TRACE}-${SPAN}-01, 00-${TRACE}-${SPAN}-01`,
])('%j is no parent', (header) => {
  expect(readTraceparent(header)).toBeUndefined()
})

test('what is written is read again as it was', () => {
  for (const sampled of [true, false]) {
    const parent = { traceId: TRACE, spanId: SPAN, sampled }
    expect(readTraceparent(writeTraceparent(parent))).toEqual(parent)
  }
})
