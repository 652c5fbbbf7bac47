import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { type HttpSandbox, startSandbox } from '@wekeza/sandbox/http'
import { afterAll, beforeAll, expect, test } from 'vitest'

let sandbox: HttpSandbox
let program: ChildProcess
let home: string
beforeAll(async () => {
  sandbox = await startSandbox({ port: 0 })
  const port = await freePort()
  home = `http://127.0.0.1:${port}`
  const env = {
    ...process.env,
    PORT: String(port),
    WEKEZA_BASE_URL: sandbox.baseUrl,
    WEKEZA_CLIENT_ID: sandbox.client.clientId,
    WEKEZA_CLIENT_SECRET: sandbox.client.clientSecret,
  }
  program = spawn('node', [join(import.meta.dirname, 'server.ts')], { env })
  if (program.stdout) await once(program.stdout, 'data')
})
afterAll(async () => {
  program.kill()
  await sandbox.stop()
})

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/** A browser as far as this takes one: it keeps the application’s cookie, and goes where it is sent. */
async function browse(url: string, cookie = ''): Promise<{ text: string; cookie: string }> {
  const headers: Record<string, string> = url.startsWith(home) ? { cookie } : {}
  const answer = await fetch(url, { headers, redirect: 'manual' })
  const [given] = answer.headers.getSetCookie()
  const kept = url.startsWith(home) && given ? (given.split(';')[0] ?? '') : cookie
  const location = answer.headers.get('location')
  if (location === null) return { text: await answer.text(), cookie: kept }
  return browse(new URL(location, url).href, kept)
}

test('a customer who signs in at the bank sees their accounts', async () => {
  const { text, cookie } = await browse(home)
  expect(text).toContain('acc_wanjiru_current current KES')
  expect((await browse(`${home}/accounts`, cookie)).text).toBe(text)
})

test('another browser sees none of it', async () => {
  const { text } = await browse(`${home}/accounts`)
  expect(text).not.toContain('acc_')
})

test('a return that this browser did not begin is not taken', async () => {
  const { cookie } = await browse(home)
  const forged = `${home}/callback?code=x&state=forged&iss=${encodeURIComponent(sandbox.baseUrl)}`
  const answer = await fetch(forged, { headers: { cookie }, redirect: 'manual' })
  expect(answer.headers.get('location')).toBe('/')
})
