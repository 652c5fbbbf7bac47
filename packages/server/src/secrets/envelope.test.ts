import { expect, test } from 'vitest'
import { createEnvelope } from './envelope.ts'

const master = (id: string, byte: number) => ({ id, key: new Uint8Array(32).fill(byte) })
const [OLD, NEW] = [master('m_old', 1), master('m_new', 2)]
const PLACE = { table: 'endpoint', row: 'end_1' }
const TEXT = 'whsec_a secret of many words, Wanjirũ'

const envelope = createEnvelope(() => [OLD])
const sealed = envelope.seal(PLACE, TEXT)

test('what was sealed opens at its place, and its form names the master key', () => {
  expect(envelope.open(PLACE, sealed)).toBe(TEXT)
  expect(sealed).toMatch(/^e1\.m_old\.[\w-]{80}\.[\w-]+$/)
})

test('nothing of it can be read, and the same text never looks the same', () => {
  expect(sealed).not.toContain(Buffer.from(TEXT).toString('base64url').slice(0, 12))
  const [, , wrapped, body] = envelope.seal(PLACE, TEXT).split('.')
  expect(sealed).not.toContain(wrapped)
  expect(sealed).not.toContain(body)
})

test.each([
  ['another row', { ...PLACE, row: 'end_2' }],
  ['another table', { ...PLACE, table: 'factor' }],
  ['names that run into each other', { table: 'endpoint end', row: '_1' }],
])('it does not open at %s', (_name, place) => {
  expect(() => envelope.open(place, sealed)).toThrow(/belongs to another place/)
})

test('no bit of it can be flipped, in whichever character', () => {
  for (const [place, char] of [...sealed].entries()) {
    const other = char === 'A' ? 'B' : 'A'
    const flipped = `${sealed.slice(0, place)}${other}${sealed.slice(place + 1)}`
    expect(() => envelope.open(PLACE, flipped)).toThrow()
  }
})

test('a data key of one record does not open another', () => {
  const [form, id, , body] = sealed.split('.')
  const [, , wrapped] = envelope.seal(PLACE, TEXT).split('.')
  expect(() => envelope.open(PLACE, [form, id, wrapped, body].join('.'))).toThrow(/altered/)
})

test('a master key that is not here is named', () => {
  expect(() => createEnvelope(() => [NEW]).open(PLACE, sealed)).toThrow(/m_old, which is not here/)
})

test('a master key under another one’s name opens nothing', () => {
  const impostor = createEnvelope(() => [{ ...NEW, id: OLD.id }])
  expect(() => impostor.open(PLACE, sealed)).toThrow(/altered/)
})

test('after a rotation the old one still opens, and the new one seals', () => {
  const rotated = createEnvelope(() => [NEW, OLD])
  expect(rotated.open(PLACE, sealed)).toBe(TEXT)
  expect(rotated.seal(PLACE, TEXT)).toMatch(/^e1\.m_new\./)
})

test('what was wrapped anew opens without the old key, and not with it alone', () => {
  const rewrapped = createEnvelope(() => [NEW, OLD]).rewrap(sealed) ?? ''
  expect(createEnvelope(() => [NEW]).open(PLACE, rewrapped)).toBe(TEXT)
  expect(() => envelope.open(PLACE, rewrapped)).toThrow(/m_new, which is not here/)
  expect(createEnvelope(() => [NEW]).rewrap(rewrapped)).toBeUndefined()
})

test.each(['', 'e1', 'e1.m_old..', 'e2.m_old.a.b', `${sealed}.x`, `${sealed}=`, TEXT])(
  'this is no sealed text: %s',
  (text) => {
    expect(() => envelope.open(PLACE, text)).toThrow()
  },
)
