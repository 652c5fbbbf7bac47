import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test, vi } from 'vitest'
import { bareEnv } from '../testing/bare-env.ts'
import { runCommand } from '../testing/run-command.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { applicationToken, call, testServer } from '../testing/test-server.ts'
import { FLUSHED_EVERY_MS } from './meter-calls.ts'
import { sqliteUsageRows, USAGE_FILE } from './sqlite-usage-rows.ts'

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url))
/** A timer that is due and a write that has begun need a moment, on a machine that is busy. */
const LATE_MS = 500

/** Calls of one operation as they stand in the file. */
async function countedIn(folder: string, operationId: string): Promise<number> {
  const rows = sqliteUsageRows(join(folder, USAGE_FILE))
  const sums = await rows.read({ per: 'day', fromMs: 0, toMs: 9e15, by: ['operation'] })
  await rows.close()
  return sums.find((sum) => sum.operationId === operationId)?.calls ?? 0
}

test('after a server has stopped, the calls that were counted are those that were made', async () => {
  // What is written at the end is written then, and by no flush that happened to come before.
  vi.useFakeTimers({ toFake: ['setInterval'] })
  onTestFinished(() => void vi.useRealTimers())
  const server = await testServer()
  const token = await applicationToken(server)
  const calls = Array.from({ length: 300 }, () => call(server, token, 'GET /v1/consents'))
  expect(new Set((await Promise.all(calls)).map(({ status }) => status))).toEqual(new Set([200]))
  await server.stop()
  expect(await countedIn(server.config.dataDir, 'listConsents')).toBe(300)
})

test('a server that is killed loses what was called in its last second, and no more', {
  timeout: 60_000,
}, async () => {
  const folder = temporaryFolder()
  const environment = { WEKEZA_DATA_DIR: folder, PORT: '0' }
  const credentials = join(folder, 'clients.json')
  await runCommand(['seed', '--credentials-file', credentials], environment)
  const { url, kill } = await startProcess(environment)
  const clients = JSON.parse(readFileSync(credentials, 'utf8')).applications
  const server = { localUrl: url, clients } as Parameters<typeof applicationToken>[0]
  const token = await applicationToken(server)
  const answeredAtMs: number[] = []
  const untilMs = performance.now() + 3_500
  while (performance.now() < untilMs) {
    const { status } = await call(server, token, 'GET /v1/consents')
    if (status === 200) answeredAtMs.push(performance.now())
  }
  const killedAtMs = performance.now()
  await kill()
  const counted = await countedIn(folder, 'listConsents')
  const late = answeredAtMs.filter((atMs) => atMs >= killedAtMs - FLUSHED_EVERY_MS - LATE_MS)
  expect(answeredAtMs.length).toBeGreaterThan(late.length)
  expect(counted).toBeLessThanOrEqual(answeredAtMs.length)
  expect(answeredAtMs.length - counted).toBeLessThanOrEqual(late.length)
})

async function startProcess(environment: Record<string, string>) {
  const child = spawn(process.execPath, [MAIN, 'start'], {
    env: { ...bareEnv(), ...environment },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const ended = once(child, 'exit')
  const kill = async () => {
    child.kill('SIGKILL')
    await ended
  }
  onTestFinished(kill)
  const started = Promise.withResolvers<string>()
  createInterface({ input: child.stdout }).on('line', (line) => {
    const { happening, listening } = JSON.parse(line)
    if (happening === 'started') started.resolve(listening)
  })
  return { url: await started.promise, kill }
}
