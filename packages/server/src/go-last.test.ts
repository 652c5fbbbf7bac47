import { execFile } from 'node:child_process'
import { getPriority } from 'node:os'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const SOURCE = fileURLToPath(new URL('./go-last.ts', import.meta.url))
/** proc(5): the fields behind the name begin with the third, and the nice value is the nineteenth. */
const TOLD = `
const { readdirSync, readFileSync } = require('node:fs')
const niceOf = (id) => readFileSync('/proc/self/task/' + id + '/stat', 'utf8').split(') ')[1].split(' ')[16]
import(${JSON.stringify(SOURCE)}).then(({ goLast }) => {
  goLast()
  console.log(JSON.stringify(readdirSync('/proc/self/task').map(niceOf)))
})`

const MAIN = fileURLToPath(new URL('./main.ts', import.meta.url))
/** Tells the priority at which the commands begin to be loaded. */
const TELL_LOADING = `data:text/javascript,${encodeURIComponent(`
import { registerHooks } from 'node:module'
import { getPriority } from 'node:os'
registerHooks({
  load(url, context, next) {
    if (url.endsWith('/commands/run.ts')) console.error(getPriority())
    return next(url, context)
  },
})`)}`

test.skipIf(process.platform !== 'linux')(
  'every thread of the process gives way, those of the collector as well',
  async () => {
    const { stdout } = await promisify(execFile)(process.execPath, ['-e', TOLD])
    const nices: string[] = JSON.parse(stdout)
    expect(nices.length).toBeGreaterThan(2)
    expect(new Set(nices)).toEqual(new Set(['19']))
  },
)

test.each([
  ['analytics export', ['analytics', 'export', '--help'], '19\n'],
  ['any other command', ['start', '--help'], `${getPriority()}\n`],
])('%s loads the platform at its own priority', async (_, args, priority) => {
  const run = promisify(execFile)
  const { stderr } = await run(process.execPath, ['--import', TELL_LOADING, MAIN, ...args])
  expect(stderr).toBe(priority)
})
