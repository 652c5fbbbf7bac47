import { expect, test } from 'vitest'
import { isSealed, newKey, seal, unseal } from './seal.ts'

const key = newKey()

test('what was sealed is read with its key', () => {
  expect(unseal(seal('{"a":"ü"}', key), key)).toBe('{"a":"ü"}')
})

test('another key does not read it', () => {
  expect(() => unseal(seal('secret', key), newKey())).toThrow()
})

test('text that somebody changed is not read', () => {
  const { sealed } = seal('secret', key)
  const text = Buffer.from(sealed.text, 'base64')
  text[0] = (text[0] ?? 0) ^ 1
  expect(() => unseal({ sealed: { ...sealed, text: text.toString('base64') } }, key)).toThrow()
})

test('a tag that was cut short is not taken', () => {
  const { sealed } = seal('secret', key)
  const tag = Buffer.from(sealed.tag, 'base64').subarray(0, 4).toString('base64')
  expect(() => unseal({ sealed: { ...sealed, tag } }, key)).toThrow()
})

test('the same text is sealed differently each time, and does not show', () => {
  const texts = [seal('secret', key), seal('secret', key)].map((one) => JSON.stringify(one))
  expect(texts[0]).not.toBe(texts[1])
  expect(texts.join()).not.toContain('secret')
})

test('a plain file is not taken for a sealed one', () => {
  expect([isSealed({}), isSealed({ 'http://a app': {} }), isSealed(seal('', key))]).toEqual([
    false,
    false,
    true,
  ])
})
