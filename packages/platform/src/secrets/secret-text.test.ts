import { expect, test } from 'vitest'
import { checksum } from './checksum.ts'
import { readSecret, SECRET_PATTERN, secretId, writeSecret } from './secret-text.ts'

const ID = secretId('client_secret', '0123456789ab')
const TEXT = writeSecret({
  mode: 'test',
  id: ID,
  chance: '0123456789abcdefghjkmnpqrstvwxyz01234567',
})

test('the checksum is the CRC-32 that everybody has', () => {
  // The check value of the catalogue, 0xCBF43926, in base 62.
  expect(checksum('123456789')).toBe('3jZRME')
  expect(checksum('')).toBe('000000')
})

test('a secret tells its bank and its id', () => {
  expect(TEXT).toMatch(
    /^wk_test_s0123456789ab_0123456789abcdefghjkmnpqrstvwxyz01234567[0-9A-Za-z]{6}$/,
  )
  expect(readSecret(TEXT)).toEqual({ mode: 'test', id: ID })
})

test('a scanner finds it in the middle of a text, and its checksum tells that it is real', () => {
  const found = SECRET_PATTERN.exec(`WEKEZA_CLIENT_SECRET=${TEXT}\n`)?.[0] ?? ''
  expect(found).toBe(TEXT)
  expect(readSecret(found)).toBeDefined()
})

test('one character that is wrong is noticed, wherever it is', () => {
  for (let place = 8; place < TEXT.length; place += 1) {
    const other = TEXT[place] === '7' ? '8' : '7'
    const slipped = `${TEXT.slice(0, place)}${other}${TEXT.slice(place + 1)}`
    expect(readSecret(slipped)).toBeUndefined()
  }
})

test.each(['', 'sandbox-secret', TEXT.slice(0, -1), `${TEXT}0`, ` ${TEXT}`, TEXT.toUpperCase()])(
  'this is no secret: %j',
  (text) => {
    expect(readSecret(text)).toBeUndefined()
  },
)
