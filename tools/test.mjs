// npm test: set-up, then every suite that this machine can run, and a closing line that counts them.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { giveUp, ROOT, workspaceEnv } from './machine.mjs'
import { setup } from './setup.mjs'

setup()
const folder = mkdtempSync(join(tmpdir(), 'wekeza-test-'))
const asked = process.argv.slice(2)
// The last two wait for processes one after the other, and each leaves a core to the other.
const rounds =
  asked.length > 0
    ? [[asked]]
    : [[projects('!faults', '!tools')], [projects('faults'), projects('tools')]]
const ran = []
for (const round of rounds) ran.push(...(await Promise.all(round.map(run))))
rmSync(folder, { recursive: true, force: true })
const notRun = ran.flatMap((one) => one.notRun)
tellNotRun()
const sum = (name) => ran.reduce((total, one) => total + one[name], 0)
const skipped = notRun.length > 0 ? `, ${notRun.length} skipped` : ''
process.stdout.write(`${sum('passed')} passed, ${sum('failed')} failed${skipped}\n`)
process.exitCode = ran.every(({ status }) => status === 0) && sum('passed') > 0 ? 0 : 1

function projects(...names) {
  return names.map((name) => `--project=${name}`)
}

/** Runs vitest once. @returns its totals, and how it ended */
async function run(args) {
  const report = join(folder, `${args.join('').replaceAll(/\W/g, '-')}.json`)
  // On a terminal a dot is enough; a log must name each file, its time, and what failed, while it still runs.
  const progress = process.env.CI ? 'default' : 'dot'
  const reporters = [`--reporter=${progress}`, `--reporter=${ROOT}tools/totals-reporter.ts`]
  // Each project would leave one core to nobody, which on a small machine is half of it.
  const workers = `--maxWorkers=${availableParallelism()}`
  const vitest = spawn(`${ROOT}node_modules/.bin/vitest`, ['run', workers, ...reporters, ...args], {
    cwd: ROOT,
    env: testEnv(report),
    stdio: 'inherit',
  })
  const [status] = await once(vitest, 'exit')
  return { ...readTotals(report), status }
}

/** Hundreds of short programs are run from their sources: what one has compiled, the next need not compile again. */
function testEnv(report) {
  const compiled = join(ROOT, 'node_modules/.cache/compiled')
  return { ...workspaceEnv(), TEST_TOTALS_FILE: report, NODE_COMPILE_CACHE: compiled }
}

/** The names of what did not run, and each reason once, after the names that share it. */
function tellNotRun() {
  for (const reason of new Set(notRun.map((test) => test.reason))) {
    for (const test of notRun) {
      if (test.reason === reason) process.stdout.write(`not run: ${test.name}\n`)
    }
    if (reason) process.stdout.write(`because: ${reason.trimEnd().replaceAll('\n', '\n  ')}\n`)
  }
}

function readTotals(report) {
  try {
    return JSON.parse(readFileSync(report, 'utf8'))
  } catch {
    return giveUp('The tests ended without a report; what is above says why.')
  }
}
