import { execFile } from 'node:child_process'
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

test.skipIf(process.platform !== 'linux')(
  'every thread of the process gives way, those of the collector as well',
  async () => {
    const { stdout } = await promisify(execFile)(process.execPath, ['-e', TOLD])
    const nices: string[] = JSON.parse(stdout)
    expect(nices.length).toBeGreaterThan(2)
    expect(new Set(nices)).toEqual(new Set(['19']))
  },
)
