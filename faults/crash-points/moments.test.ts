import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import type { Arm } from './crash-at.ts'

/** Runs a program between the harness's moments, and ends it at one of them. @returns whether it came so far */
async function crashed(module: string, moment: Arm['arm'], program: string, settings: object) {
  const around = new URL(`./${module}.ts`, import.meta.url).href
  const begun = "process.send('ready'); await new Promise((go) => process.once('message', go));"
  const argv = ['--import', around, '--input-type=module', '--eval', `${begun}\n${program}`]
  const child = spawn(process.execPath, argv, {
    cwd: import.meta.dirname,
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  await once(child, 'message')
  const message: Arm = { arm: moment }
  child.send(message)
  const [, signal] = await once(child, 'exit')
  return signal === 'SIGKILL'
}

const WRITES_TWICE = `
  const { default: Sqlite } = await import('better-sqlite3')
  const database = new Sqlite(process.env.FILE)
  database.prepare('INSERT INTO row VALUES (1)').run()
  database.prepare('SELECT * FROM row').all()
  database.prepare('INSERT INTO row VALUES (2)').run()
  process.exit(0)`

test.each([
  [1, true, 0],
  [2, true, 1],
  [3, true, 1],
  [4, true, 2],
  [5, false, 2],
])(
  'before and after each write to the store is a moment, and none at a read: %i',
  async (moment, ends, rows) => {
    const folder = mkdtempSync(join(tmpdir(), 'wekeza-moments-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const FILE = join(folder, 'rows.db')
    const database = new Sqlite(FILE)
    onTestFinished(() => void database.close())
    database.exec('CREATE TABLE row (number INTEGER)')
    expect(await crashed('around-sqlite', moment, WRITES_TWICE, { FILE })).toBe(ends)
    expect(database.prepare('SELECT count(*) FROM row').pluck().get()).toBe(rows)
  },
)

const SENDS = `
  await fetch('http://127.0.0.1:' + process.env.FAULTS_RECEIVER_PORT, { method: 'POST' })
  process.exit(0)`

test.each([
  [1, 0],
  [2, 1],
  [3, 1],
])(
  'before a message is sent is a moment, one after it, and one when it is answered: %i',
  async (moment, got) => {
    let taken = 0
    const receiver = createServer((_, response) => {
      taken += 1
      response.end()
    }).listen(0, '127.0.0.1')
    await once(receiver, 'listening')
    onTestFinished(() => void receiver.close())
    const { port } = receiver.address() as AddressInfo
    const settings = { FAULTS_RECEIVER_PORT: String(port) }
    expect(await crashed('around-network', moment, SENDS, settings)).toBe(true)
    await expect.poll(() => taken).toBe(got)
  },
)
