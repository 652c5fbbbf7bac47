import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { bareEnv } from '../testing/bare-env.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url))
const run = promisify(execFile)

/** The blocks of a page that are made to be run as they are. */
function blocksOf(page: string): string {
  const guide = new URL(`../../../../docs/operating/${page}.md`, import.meta.url)
  const blocks = readFileSync(guide, 'utf8').matchAll(/^```sh run\n(?<text>[\s\S]*?)^```$/gm)
  return [...blocks].map(({ groups }) => groups?.text ?? '').join('')
}

async function runPage(page: string, cwd: string): Promise<string> {
  const script = `wekeza-server() { "$NODE" "$MAIN" "$@"; }; ${blocksOf(page)}`
  const env = { ...bareEnv(), NODE: process.execPath, MAIN }
  return (await run('bash', ['-euc', script], { cwd, env })).stdout
}

test('what the pages on installing, securing, upgrading and restoring a server say to type does what they say', {
  timeout: 120_000,
}, async () => {
  const folder = temporaryFolder()
  const installed = await runPage('install', folder)
  expect(installed).toContain('Demo developer: demo@developers.example\n')
  const { developer } = JSON.parse(readFileSync(join(folder, 'clients.json'), 'utf8'))
  expect(developer.password).toMatch(/^(\w{4}-){3}\w{4}$/)
  expect(installed).not.toContain(developer.password)
  const secured = await runPage('secure', folder)
  expect(secured).toContain('app_demo is suspended.')
  expect(secured).toContain('app_demo is active.')
  expect(secured).toContain('The chains hold.')
  const upgraded = await runPage('upgrade', folder)
  expect(upgraded).toContain('The database is up to date.')
  expect(existsSync(join(folder, 'before-the-update.db'))).toBe(true)
  const secrets = () => readFileSync(join(folder, '.wekeza/secrets.json'), 'utf8')
  const before = secrets()
  const restored = await runPage('back-up-and-restore', folder)
  expect(restored).toContain('whole and verified. Start the server')
  expect(restored).toMatch(/The database that was there is now .+wekeza/)
  expect(restored).toContain('The books hold.')
  expect(restored).toContain('The chains hold.')
  expect(secrets()).toBe(before)
})
