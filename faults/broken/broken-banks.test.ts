import { expect, test } from 'vitest'
import { CrashRun } from '../crash-points/crash-points.ts'
import { diskFullOnSqlite } from '../disk-full/disk-full.ts'
import { onStore } from '../ground/on-store.ts'
import { killAgainAndAgain } from '../kills/kills.ts'
import type { Ask } from '../programme.ts'

const KILLS = 2
/** What is underway is a matter of milliseconds: one of so many kills falls into them. */
const KILLS_WHILE_SENDING = 8
/** For what never comes. */
const WAITED_FOR_MS = 15_000

const ask: Ask = { seed: 7, short: true, replay: false, tell: () => {} }
const by = (module: string) => [new URL(`./${module}.ts`, import.meta.url)]

function killed(module: string, kills = KILLS) {
  const broken = { around: by(module), deliveredWithinMs: WAITED_FOR_MS }
  return onStore('sqlite', (ground) => killAgainAndAgain(ground, ask, kills, broken))
}

test('kills find a store that forgets a commit', async () => {
  const outcome = await killed('forgets-commits')
  expect(outcome.lost).toBeGreaterThan(0)
})

test('kills find a store that keeps the answer to a key outside of the commit', async () => {
  const outcome = await killed('answers-outside')
  expect(outcome.doubled).toBeGreaterThan(0)
})

test('kills find a dispatcher that marks what it has not sent', async () => {
  const outcome = await killed('marks-before-sending', KILLS_WHILE_SENDING)
  expect(outcome.faults.join()).toContain('was never received')
})

test('crash points find a store whose commits can be half done', async () => {
  const { failed } = await onStore('sqlite', async (ground) => {
    const run = await CrashRun.open(ground, 'sqlite', by('no-transactions'), WAITED_FOR_MS)
    await run.crashAt('INSERT INTO posting').catch(() => {})
    await run.close()
    return run.findings.outcome(1, 'crash points')
  })
  expect(failed).toBeGreaterThan(0)
})

test('a full disk finds a store that does not say so', async () => {
  const outcome = await diskFullOnSqlite(by('hides-faults')).run(ask)
  expect(outcome.faults.join()).toContain('was answered with 500')
})
