import { expect, onTestFinished, test } from 'vitest'
import { readConfig } from '../config/read-config.ts'
import { startServer } from '../start-server.ts'
import { runCommand } from '../testing/run-command.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { authorizeAddress, toSignIn } from './testing/flow.ts'
import { openBrowser } from './testing/open-browser.ts'

const WEKEZA_RATE_LIMIT_ADDRESS = '1000000'

async function serve(folder: string) {
  const config = readConfig({
    PORT: '0',
    WEKEZA_DATA_DIR: folder,
    WEKEZA_LOG_LEVEL: 'silent',
    WEKEZA_RATE_LIMIT_ADDRESS,
  })
  const server = await startServer(config)
  onTestFinished(() => server.stop())
  return server
}

/** What the server answers to a password. */
async function signIn(issuer: string, password: string): Promise<number> {
  const browser = openBrowser(issuer)
  const asked = { client_id: 'app_demo', redirect_uri: 'http://127.0.0.1:1/callback' }
  const page = await toSignIn(browser, authorizeAddress({ issuer }, asked))
  const fields = { csrf: page.csrf, username: 'wanjiru', password }
  return (await browser.post(`${page.url.pathname}/sign-in`, fields)).status
}

test('who is locked out stays so while keys are rotated, until an operator unlocks them', {
  timeout: 60_000,
}, async () => {
  const WEKEZA_DATA_DIR = temporaryFolder()
  const run = (...args: string[]) => runCommand(args, { WEKEZA_DATA_DIR })
  await run('seed')
  const before = await serve(WEKEZA_DATA_DIR)
  for (let tries = 0; tries < 10; tries += 1) await signIn(before.url, 'wrong')
  expect(await signIn(before.url, 'karibu')).toBe(429)
  await before.stop()
  expect((await run('keys', 'rotate', '--compromised')).exitCode).toBe(0)
  const after = await serve(WEKEZA_DATA_DIR)
  expect(await signIn(after.url, 'karibu')).toBe(429)
  expect((await run('customers', 'unlock', 'test_demo', 'cus_wanjiru')).exitCode).toBe(0)
  expect(await signIn(after.url, 'karibu')).toBe(303)
})
