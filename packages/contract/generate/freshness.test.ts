import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'

// The whole contract is bundled and compiled for it, beside whatever else runs.
vi.setConfig({ testTimeout: 60_000 })

const main = join(import.meta.dirname, 'main.ts')
const check = () => spawnSync('node', [main, '--check'], { encoding: 'utf8' })

test('what is committed is what the contract generates', () => {
  expect(check()).toMatchObject({ status: 0, stderr: '' })
})

test('a generated file that was edited by hand is named', () => {
  const file = join(import.meta.dirname, '../src/generated/events.ts')
  const fresh = readFileSync(file, 'utf8')
  try {
    writeFileSync(file, `${fresh}// by hand\n`)
    expect(check()).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('stale: events.ts'),
    })
  } finally {
    writeFileSync(file, fresh)
  }
})
