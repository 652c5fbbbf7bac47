import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../testing/temporary-folder.ts'

const GUIDE = fileURLToPath(new URL('../../../../docs/guides/sign-in.md', import.meta.url))
const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url))
const run = promisify(execFile)

test('the commands of the guide to signing in do what it says', { timeout: 60_000 }, async () => {
  const home = temporaryFolder()
  const blocks = readFileSync(GUIDE, 'utf8').matchAll(/^```sh\n([\s\S]*?)^```$/gm)
  const told: string[] = []
  for (const text of ['wekeza-server seed > seeded.txt', ...[...blocks].map(([, text]) => text)]) {
    const script = `wekeza-server() { "$NODE" "$MAIN" "$@"; }; ${text}`
    const { PATH = '' } = process.env
    const env = { PATH, NODE: process.execPath, MAIN, WEKEZA_DATA_DIR: `${home}/data` }
    told.push((await run('bash', ['-euc', script], { cwd: home, env })).stdout)
  }
  const [, enrolled, unenrolled, password, unlocked, registered, verified, since] = told
  expect(enrolled).toMatch(/^otpauth:/)
  expect(unenrolled).toContain('no authenticator app any more')
  expect(password).toMatch(/^(\w{4}-){3}\w{4}\n/)
  expect(unlocked).toContain('may try again')
  expect(registered).toContain('client secret')
  expect(verified).toContain('The chains hold.\n{"holds":true')
  expect(since).toContain('The chains hold.')
  expect(readFileSync(`${home}/heads.txt`, 'utf8')).toMatch(/^test_demo \d+ [0-9a-f]{64}\n$/m)
})
