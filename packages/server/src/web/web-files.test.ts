import { mkdirSync, utimesSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { answerWeb } from './answer-web.ts'
import { openWebFiles } from './web-files.ts'

test('pages that are built while the server runs are served without a new start', async () => {
  const dir = join(temporaryFolder(), 'dist')
  const files = openWebFiles({ '': dir })
  expect(files.has('index.html')).toBe(false)
  mkdirSync(dir)
  for (const [time, content] of [
    [1, 'one'],
    [2, 'two'],
  ] as const) {
    writeFileSync(join(dir, 'index.html'), content)
    utimesSync(join(dir, 'index.html'), time, time)
    files.renew()
    expect((await files.read('index.html')).bytes.toString()).toBe(content)
  }
})

test('where no pages are built, it says what to do, and nothing of it is kept', async () => {
  const host = { log: { request() {}, fault() {} }, nextRequestId: () => 'req_1' }
  const ports = {
    files: openWebFiles({}),
    publicUrl: 'http://x',
    host: { ...host, wall: { nowMs: () => 0 } },
  }
  const listening = createServer((...both) => void answerWeb(ports, ...both))
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void listening.close())
  const { port } = listening.address() as AddressInfo
  const answer = await fetch(`http://127.0.0.1:${port}/developers`)
  expect([answer.status, answer.headers.get('cache-control')]).toEqual([503, 'no-store'])
  expect(await answer.text()).toContain('node packages/portal/build.ts')
})
