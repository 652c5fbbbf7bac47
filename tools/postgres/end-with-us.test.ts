import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { beforeEach, expect, test, vi } from 'vitest'
import { askForPostgres } from './ask-for-postgres.ts'
import { isFree } from './find-free-port.ts'

const START = fileURLToPath(new URL('./start-postgres.ts', import.meta.url))
const CONNECT = fileURLToPath(new URL('./connect.ts', import.meta.url))
const SCRIPT = `
  const { startPostgres } = await import(${JSON.stringify(START)})
  const { connect } = await import(${JSON.stringify(CONNECT)})
  const postgres = await startPostgres()
  if (process.argv[1] === 'restarted') await postgres.restart('immediate')
  const client = await connect(postgres.url)
  const { rows: [{ data_directory: folder }] } = await client.query('SHOW data_directory')
  await client.end()
  console.log(JSON.stringify({ folder, port: Number(new URL(postgres.url).port) }))
  if (process.argv[1] === 'exits') process.exit(3)
`

vi.setConfig({ testTimeout: 60_000 })
beforeEach(() => {
  askForPostgres()
})

/** Runs a process that starts a cluster, and answers with what it has started. */
async function startInProcess(how: 'runs' | 'restarted' | 'exits') {
  const child = spawn(process.execPath, ['--input-type=module', '-e', SCRIPT, how], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit')
  const [line] = await once(createInterface({ input: child.stdout }), 'line')
  return { child, ended, ...(JSON.parse(line) as { folder: string; port: number }) }
}

/** Looks without connecting: a postgres whose folder is gone may end of a connection, and must not have to. */
async function goneWithin(ms: number, { folder, port }: { folder: string; port: number }) {
  const endsAtMs = Date.now() + ms
  const gone = async () => !existsSync(folder) && (await isFree(port))
  while (!(await gone()) && Date.now() < endsAtMs) await pause(50)
  return gone()
}

test.each(['runs', 'restarted'] as const)(
  'a cluster that %s ends with the process that started it, killed without warning',
  async (how) => {
    const started = await startInProcess(how)
    expect(existsSync(started.folder)).toBe(true)
    started.child.kill('SIGKILL')
    await started.ended
    expect(await goneWithin(5_000, started)).toBe(true)
  },
)

test('an exit that forgets it keeps its code, and leaves nothing', async () => {
  const started = await startInProcess('exits')
  expect((await started.ended)[0]).toBe(3)
  expect(await goneWithin(5_000, started)).toBe(true)
})
