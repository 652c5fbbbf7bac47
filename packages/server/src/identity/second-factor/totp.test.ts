import { expect, test } from 'vitest'
import { base32 } from './enrol-totp.ts'
import { codeAt, stepAt, stepOf } from './totp.ts'

const SECRET = Buffer.from('12345678901234567890')

test.each([
  [59, '94287082'],
  [1_111_111_109, '07081804'],
  [1_111_111_111, '14050471'],
  [1_234_567_890, '89005924'],
  [2_000_000_000, '69279037'],
  [20_000_000_000, '65353130'],
])('the code of second %i is that of RFC 6238, appendix B', (second, code) => {
  expect(codeAt(SECRET, stepAt(second * 1000), 8)).toBe(code)
})

test.each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])(
  'counter %i is that of RFC 4226, appendix D',
  (counter) => {
    const codes = '755224 287082 359152 969429 338314 254676 287922 162583 399871 520489'.split(' ')
    expect(codeAt(SECRET, counter)).toBe(codes[counter])
  },
)

test('a code is good one step early and one step late, and no further', () => {
  const step = 1_000_000
  const code = codeAt(SECRET, step)
  const found = [-2, -1, 0, 1, 2].map((off) => stepOf(SECRET, code, (step + off) * 30_000 + 1))
  expect(found).toEqual([undefined, step, step, step, undefined])
})

test.each(['', '12345', '1234567', '12345a', 'ÄÄÄÄÄÄ'])('%j is no code', (code) => {
  expect(stepOf(SECRET, code, 1_800_000_000_000)).toBeUndefined()
})

test('secrets are written as authenticator apps read them (RFC 4648, section 10)', () => {
  const written = ['', 'f', 'fo', 'foo', 'foob', 'fooba', 'foobar'].map((text) =>
    base32(Buffer.from(text)),
  )
  expect(written).toEqual(['', 'MY', 'MZXQ', 'MZXW6', 'MZXW6YQ', 'MZXW6YTB', 'MZXW6YTBOI'])
})
