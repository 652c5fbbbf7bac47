import { execFile } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { readSecret, SECRET_PATTERN } from '@wekeza/platform'
import { expect, test } from 'vitest'
import { issueSecret } from '../secrets/issue-secret.ts'
import { bareEnv } from '../testing/bare-env.ts'
import { freshDatabase } from '../testing/fresh-database.ts'
import { runCommand } from '../testing/run-command.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'

const GUIDE = fileURLToPath(new URL('../../../../docs/guides/keys.md', import.meta.url))
const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url))
const run = promisify(execFile)

function blocksOf(info: string): string[] {
  const guide = readFileSync(GUIDE, 'utf8')
  const blocks = guide.matchAll(/^```(?<info>[^\n]*)\n(?<text>[\s\S]*?)^```$/gm)
  return [...blocks].flatMap(({ groups }) => (groups?.info === info ? [groups.text ?? ''] : []))
}

/** The commands of the blocks, one after the other. An id in them stands for the one that was told last. */
async function runAll(blocks: readonly string[], environment: Record<string, string>) {
  const commands = blocks.join('').match(/^wekeza-server .*$/gm) ?? []
  const ids = { s: '', k: '' }
  const told: string[] = []
  for (const command of commands) {
    const known = command.replace(/\b([sk])0123456789ab\b/, (_all, kind: 's' | 'k') => ids[kind])
    const { stdout } = await run(
      'bash',
      ['-euc', `wekeza-server() { "$NODE" "$MAIN" "$@"; }; ${known}`],
      {
        env: { ...bareEnv(), NODE: process.execPath, MAIN, ...environment },
      },
    )
    const id = /^id +([sk])(\w+)$/m.exec(stdout)
    if (id) ids[id[1] as 's' | 'k'] = `${id[1]}${id[2]}`
    told.push(stdout)
  }
  return { commands, told }
}

test('the commands of the guide do what it says, in its order', { timeout: 120_000 }, async () => {
  const WEKEZA_DATA_DIR = temporaryFolder()
  await runCommand(['seed'], { WEKEZA_DATA_DIR })
  const { commands, told } = await runAll(blocksOf('sh'), { WEKEZA_DATA_DIR })
  expect(commands.length).toBeGreaterThan(9)
  const after = (command: string) => told[commands.findIndex((one) => one.includes(command))]
  expect(after('secret rotate')).toMatch(SECRET_PATTERN)
  expect(after('secret revoke')).toMatch(/ of app_demo has ended\.\n$/)
  expect(after('keys revoke')).toMatch(/ of app_machine has ended\.\n$/)
  expect(after('server keys list')).toMatch(/^signing +waits/m)
  expect(after('--master')).toMatch(/^\d+ sealed texts were wrapped anew\.\n/)
})

test('the steps for several servers go through on PostgreSQL', { timeout: 120_000 }, async () => {
  const environment = {
    WEKEZA_DATA_DIR: temporaryFolder(),
    WEKEZA_DATABASE_URL: await freshDatabase(),
  }
  await runCommand(['keys', 'rotate'], environment)
  const { told } = await runAll(blocksOf('sh postgres'), environment)
  expect(told).toHaveLength(3)
  expect(told[1]).toMatch(/^6 sealed texts were wrapped anew/)
})

test('the scanner of the guide finds what is real, and only that', async () => {
  const file = join(temporaryFolder(), 'find-secrets.mjs')
  writeFileSync(file, blocksOf('js').join(''))
  const { findSecrets } = await import(file)
  const application = { id: 'app_one', bankKey: 'live' }
  const secrets = (['client_secret', 'api_key'] as const).map(
    (kind) => issueSecret({ application, kind }, new Uint8Array(32), 0).text,
  )
  expect(findSecrets(`{"one":"${secrets[0]}"} and ${secrets[1]}.`)).toEqual(secrets)
  for (const secret of secrets) {
    const slipped = `${secret.slice(0, -1)}${secret.endsWith('0') ? 1 : 0}`
    expect([findSecrets(slipped), readSecret(slipped)]).toEqual([[], undefined])
  }
})

test('every block of the guide is run', () => {
  const guide = readFileSync(GUIDE, 'utf8')
  const infos = [...guide.matchAll(/^```(\S[^\n]*)$/gm)].map(([, info]) => info)
  expect([...new Set(infos)].sort()).toEqual(['js', 'sh', 'sh postgres'])
})
