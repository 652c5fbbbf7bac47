import { expect, test } from 'vitest'
import { deriveConsentKey } from './derive-consent-key.ts'

test('the same key and operation give the same consent key', () => {
  expect(deriveConsentKey('createPayment', 'invoice-42')).toBe(
    deriveConsentKey('createPayment', 'invoice-42'),
  )
})

test('a payment and a transfer with one key ask for two consents', () => {
  expect(deriveConsentKey('createPayment', 'k')).not.toBe(deriveConsentKey('createTransfer', 'k'))
})

test('the longest key that the platform takes derives one that it takes too', () => {
  const derived = deriveConsentKey('createPayment', 'k'.repeat(255))
  expect(derived).toMatch(/^[\x21-\x7e]{1,255}$/)
})
