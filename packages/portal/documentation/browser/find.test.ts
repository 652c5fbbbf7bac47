import { expect, test } from 'vitest'
import { find } from './find.ts'

const entry = (t: string, x: string, h?: string) => ({
  t,
  x,
  u: `/${t}`,
  s: 'Reference',
  ...(h && { h }),
})
const ENTRIES = [
  entry('Webhooks', 'What happened, told to an address of yours.'),
  entry('Events', 'Webhooks tell what happened.'),
  entry('Consents', 'Who allows what.', 'Webhooks of consents'),
  entry('consent_consumed', 'The consent was used.'),
]
const found = (asked: string) => find(ENTRIES, asked).map(({ t }) => t)

test('what has a word in its title goes before headings, and those before texts', () => {
  expect(found('webhooks')).toEqual(['Webhooks', 'Consents', 'Events'])
})

test('every word must be there', () => {
  expect(found('webhooks address')).toEqual(['Webhooks'])
  expect(found('webhooks nowhere')).toEqual([])
})

test('the beginning of a word is enough, in small letters or large', () => {
  expect(found('CONSENT_C')).toEqual(['consent_consumed'])
})

test('nothing is found where nothing is asked', () => {
  expect(found('  ')).toEqual([])
})

test('a page that tells goes before one to look things up in', () => {
  const guide = { ...entry('Receive webhooks', ''), s: 'Build' }
  expect(find([entry('webhook_disabled', ''), guide], 'webhook')[0]).toBe(guide)
})
