import { expect, test } from 'vitest'
import { nextStep, type Seen } from './next-step.ts'

const NOTHING: Seen = {
  isConfirmed: false,
  hasApplication: false,
  hasPaid: false,
  hasWebhook: false,
  score: 0,
  hasAsked: false,
  isLive: false,
}
const PAID: Seen = { ...NOTHING, isConfirmed: true, hasApplication: true, hasPaid: true }

test.each([
  ['who is new confirms', NOTHING, 'confirm'],
  ['who has confirmed creates an application', { ...NOTHING, isConfirmed: true }, 'application'],
  ['an application pays', { ...PAID, hasPaid: false }, 'payment'],
  ['who has paid hears of it', PAID, 'webhook'],
  ['who hears earns the checks', { ...PAID, hasWebhook: true, score: 85 }, 'checks'],
  ['who has them all asks the bank', { ...PAID, hasWebhook: true, score: 100 }, 'ask'],
  [
    'who has asked waits, whatever the score',
    { ...PAID, hasWebhook: true, hasAsked: true },
    undefined,
  ],
  ['who is live has nothing left to do here', { ...NOTHING, isLive: true }, undefined],
] as const)('%s', (_what, seen, step) => {
  expect(nextStep(seen)).toBe(step)
})
