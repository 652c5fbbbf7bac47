// npm test: set-up, then every suite that this machine can run, and a closing line that counts them.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { giveUp, ROOT, workspaceEnv } from './machine.mjs'
import { setup } from './setup.mjs'

setup()
const folder = mkdtempSync(join(tmpdir(), 'wekeza-test-'))
const report = join(folder, 'totals.json')
const reporters = ['--reporter=dot', `--reporter=${ROOT}tools/totals-reporter.ts`]
const { status } = spawnSync(
  `${ROOT}node_modules/.bin/vitest`,
  ['run', ...reporters, ...process.argv.slice(2)],
  { cwd: ROOT, env: { ...workspaceEnv(), TEST_TOTALS_FILE: report }, stdio: 'inherit' },
)
const { passed, failed, notRun } = readTotals()
rmSync(folder, { recursive: true, force: true })
tellNotRun()
const skipped = notRun.length > 0 ? `, ${notRun.length} skipped` : ''
process.stdout.write(`${passed} passed, ${failed} failed${skipped}\n`)
process.exitCode = status === 0 && passed > 0 ? 0 : 1

/** The names of what did not run, and each reason once, after the names that share it. */
function tellNotRun() {
  for (const reason of new Set(notRun.map((test) => test.reason))) {
    for (const test of notRun) {
      if (test.reason === reason) process.stdout.write(`not run: ${test.name}\n`)
    }
    if (reason) process.stdout.write(`because: ${reason.trimEnd().replaceAll('\n', '\n  ')}\n`)
  }
}

function readTotals() {
  try {
    return JSON.parse(readFileSync(report, 'utf8'))
  } catch {
    return giveUp('The tests ended without a report; what is above says why.')
  }
}
