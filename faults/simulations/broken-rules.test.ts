import { expect, test } from 'vitest'
import { brokenRules } from './broken-rules.ts'
import { simulate } from './simulate.ts'

const SEEDS = 300

async function notices(rule: keyof typeof brokenRules): Promise<string[]> {
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    const { findings } = await simulate(seed, brokenRules[rule])
    if (findings.any) return [...findings.outcome(seed, 'seeds').faults]
  }
  return []
}

test.each([
  ['the answer to a key is stored outside the commit', /doubled/],
  ['a lost reply is tried again under no key', /answered|doubled/],
  ['an event bears the version of the one before', /not told/],
  ['an event is written after the commit of its cause', /not told/],
  ['nobody looks whether the money is there as it is taken', /spent what it does not have/],
  ['nobody looks whether the consent still stands as it is used', /revoked/],
  ['whoever was told once is told on, though the consent has ended', /hear|should be for/],
  ['a crossing is told twice', /told twice/],
  ['a payment that failed keeps what it held', /held, and should have/],
  ['a commit that fails half-way keeps its first half', /not told|acknowledged|booked|held/],
])('if %s, it is noticed', async (rule, words) => {
  expect((await notices(rule)).join('\n')).toMatch(words)
})

test('the same seed does the same things', async () => {
  const [once, again] = [await simulate(7), await simulate(7)]
  expect(again.trace).toEqual(once.trace)
  expect(once.trace.length).toBeGreaterThan(60)
})
