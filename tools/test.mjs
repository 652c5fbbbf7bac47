// npm test: set-up, then every suite that this machine can run, and a closing line that counts them.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { giveUp, ROOT, workspaceEnv } from './machine.mjs'
import { setup } from './setup.mjs'

setup()
const folder = mkdtempSync(join(tmpdir(), 'wekeza-test-'))
const report = join(folder, 'report.json')
const { status } = spawnSync(
  `${ROOT}node_modules/.bin/vitest`,
  [
    'run',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...process.argv.slice(2),
  ],
  { cwd: ROOT, env: workspaceEnv(), stdio: 'inherit' },
)
const totals = readTotals()
rmSync(folder, { recursive: true, force: true })
for (const name of totals.notRun) process.stdout.write(`not run: ${name}\n`)
const skipped = totals.skipped > 0 ? `, ${totals.skipped} skipped` : ''
process.stdout.write(`${totals.passed} passed, ${totals.failed} failed${skipped}\n`)
process.exitCode = status === 0 && totals.passed > 0 ? 0 : 1

function readTotals() {
  try {
    const read = JSON.parse(readFileSync(report, 'utf8'))
    const notRun = read.testResults
      .flatMap((file) => file.assertionResults)
      .filter(({ status }) => ['pending', 'skipped', 'todo', 'disabled'].includes(status))
      .map(({ fullName }) => fullName)
    const { numPassedTests: passed, numFailedTests: failed } = read
    return { passed, failed, skipped: notRun.length, notRun }
  } catch {
    return giveUp('The tests ended without a report; what is above says why.')
  }
}
