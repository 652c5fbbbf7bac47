import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { programmes } from './programmes.ts'

const MAIN = join(import.meta.dirname, 'main.ts')

function faults(...flags: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...flags], {
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

test('one throw is thrown again by its seed, alone, and told as JSON', () => {
  const { status, stdout } = faults('--only', 'simulations', '--seed', '12', '--json')
  expect(status).toBe(0)
  const counts = { tried: 1, lost: 0, doubled: 0, failed: 0, seed: 12, pass: true }
  expect(JSON.parse(stdout)).toEqual([{ name: 'simulations', store: 'memory', ...counts }])
})

test('without --json it ends with the table', () => {
  const { stdout } = faults('--only', 'simulations', '--seed', '12')
  expect(stdout.split('\n')).toEqual([
    expect.stringMatching(/^programme +store +tried +lost +doubled +failed +seed +verdict$/),
    expect.stringMatching(/^simulations +memory +1 +seeds +0 +0 +0 +12 +holds$/),
    '',
  ])
})

test('a programme that there is not is refused, with those that there are', () => {
  const { status, stderr } = faults('--only', 'nothing')
  expect(status).toBe(2)
  for (const { name } of programmes) expect(stderr).toContain(name)
})

test('a flag that there is not is refused with those that there are, and no stack trace', () => {
  const { status, stderr } = faults('--nothing')
  expect(status).toBe(2)
  expect(stderr).toMatch(/'--nothing'[^\n]*\npnpm faults \[--short\]/)
  expect(stderr).not.toMatch(/^ +at /m)
  expect(faults('--help').stdout).toMatch(/^pnpm faults \[--short\]/)
})
