import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, onTestFinished, test, vi } from 'vitest'
import { dice } from './dice.ts'
import { keepSeeds, readKeptSeeds } from './kept-seeds.ts'
import { jsonOf, tableOf } from './print-table.ts'
import { CannotRun, type Outcome, type Programme } from './programme.ts'
import { runProgramme } from './run-programme.ts'

afterEach(() => vi.unstubAllEnvs())

const ASK = { seed: 7, short: true, replay: false, tell: () => {} }
const SOUND: Outcome = { tried: 2, of: 'kills', lost: 0, doubled: 0, failed: 0, faults: [] }

function of(run: () => Promise<Outcome>): Programme {
  return { name: 'kills', store: 'sqlite', run }
}

test('what was tried and held has passed', async () => {
  expect(
    await runProgramme(
      of(async () => SOUND),
      ASK,
    ),
  ).toMatchObject({ pass: true, seed: 7 })
})

test.each(['lost', 'doubled', 'failed'] as const)('one %s is enough to fail', async (what) => {
  const row = await runProgramme(
    of(async () => ({ ...SOUND, [what]: 1 })),
    ASK,
  )
  expect(row.pass).toBe(false)
})

test('a programme that tried nothing, or broke down, has proved nothing', async () => {
  expect(
    await runProgramme(
      of(async () => ({ ...SOUND, tried: 0 })),
      ASK,
    ),
  ).toMatchObject({ pass: false })
  const broken = of(async () => {
    throw new Error('no port')
  })
  expect(await runProgramme(broken, ASK)).toMatchObject({ pass: false, failed: 1 })
})

test('what this machine cannot run is named, and has failed in CI unless it is excused', async () => {
  const lacking = (excused: boolean) =>
    of(async () => {
      throw new CannotRun('no disk', { excused })
    })
  vi.stubEnv('CI', '')
  expect(await runProgramme(lacking(false), ASK)).toMatchObject({ pass: null, skipped: 'no disk' })
  vi.stubEnv('CI', 'true')
  expect(await runProgramme(lacking(false), ASK)).toMatchObject({ pass: false })
  expect(await runProgramme(lacking(true), ASK)).toMatchObject({ pass: null })
})

test('a seed that failed is kept once, and each of many', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wekeza-kept-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'kept.json')
  writeFileSync(file, '[]')
  const row = { name: 'kills', store: 'sqlite', seed: 7 } as const
  keepSeeds(row, file)
  keepSeeds({ ...row, seeds: [7, 8] }, file)
  expect(readKeptSeeds(file).map(({ seed }) => seed)).toEqual([7, 8])
})

test('rows are printed as a table, and as JSON of the agreed shape', async () => {
  const row = await runProgramme(
    of(async () => SOUND),
    ASK,
  )
  expect(tableOf([row]).split('\n')).toEqual([
    'programme  store   tried         lost  doubled  failed  seed  verdict',
    'kills      sqlite  2      kills  0     0        0       7     holds',
  ])
  const counts = { tried: 2, lost: 0, doubled: 0, failed: 0, seed: 7, pass: true }
  expect(JSON.parse(jsonOf([row]))).toEqual([{ name: 'kills', store: 'sqlite', ...counts }])
})

test('the same seed throws the same dice', () => {
  const throws = () => {
    const one = dice(3)
    return [one.next(), one.below(10), one.happens(0.5)]
  }
  expect(throws()).toEqual(throws())
  expect(dice(4).next()).not.toBe(dice(3).next())
})
