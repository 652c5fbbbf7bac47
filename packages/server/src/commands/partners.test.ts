import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { nairobiDay } from '@wekeza/bank'
import { parquetReadObjects } from 'hyparquet'
import { expect, test } from 'vitest'
import { readConfig } from '../config/read-config.ts'
import { openPlatform } from '../platform/open-platform.ts'
import { runCommand } from '../testing/run-command.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { applicationToken, call, testServer } from '../testing/test-server.ts'

const today = () => nairobiDay(Date.now())

const SLOW = { timeout: 120_000 }

async function seeded() {
  const variables = { WEKEZA_DATA_DIR: temporaryFolder() }
  const run = (...args: string[]) => runCommand(args, variables)
  await run('apps', 'create', '--name', 'One', '--organisation', 'org_one', '--profile', 'machine')
  return run
}

test('the bank gives a plan that nobody can choose, and sees who has which', SLOW, async () => {
  const run = await seeded()
  const before = await run('partners', 'list', '--json')
  expect(JSON.parse(before.stdout)).toMatchObject([{ id: 'org_one', plan: 'free', live: false }])
  const given = await run('partners', 'plan', 'org_one', 'internal')
  expect(given.stdout).toContain('org_one has the plan internal today.')
  expect((await run('partners', 'list')).stdout).toMatch(/^org_one +org_one +no +internal +1$/m)
  const shown = await run('partners', 'show', 'org_one', '--json')
  expect(JSON.parse(shown.stdout)).toMatchObject({
    plan: 'internal',
    plans: [{ plan: 'internal', chosen_by: 'operator' }],
    invoices: [],
  })
  expect((await run('partners', 'show', 'org_one')).stdout).toMatch(/^organisation +org_one$/m)
})

test('an organisation that has neither an application nor a plan is listed too', SLOW, async () => {
  const variables = { WEKEZA_DATA_DIR: temporaryFolder() }
  const platform = await openPlatform(readConfig(variables))
  const organisation = { id: 'org_new', name: 'New Ltd', createdAtMs: 0, live: null }
  await platform.stores.platform.commit({
    changes: [{ kind: 'insert-organisation', organisation }],
  })
  await platform.close()
  const { stdout } = await runCommand(['partners', 'list', '--json'], variables)
  expect(JSON.parse(stdout)).toEqual([
    { id: 'org_new', name: 'New Ltd', live: false, plan: 'free', applications: [] },
  ])
})

test('a plan or an organisation that is not there is told with what there is', SLOW, async () => {
  const run = await seeded()
  const plan = await run('partners', 'plan', 'org_one', 'gold')
  expect([plan.exitCode, plan.stderr]).toEqual([1, expect.stringContaining('There are: free')])
  const organisation = await run('partners', 'plan', 'org_none', 'free')
  expect(organisation.stderr).toContain('wekeza-server partners list')
})

test('what was called is exported while the server runs', SLOW, async () => {
  const server = await testServer()
  const token = await applicationToken(server)
  for (let count = 0; count < 5; count += 1) await call(server, token, 'GET /v1/consents')
  // Written down once a second.
  await new Promise((resolve) => setTimeout(resolve, 1_500))
  const variables = { WEKEZA_DATA_DIR: server.config.dataDir }
  const span = ['--from', today(), '--to', today()]
  const run = (...args: string[]) => runCommand(['analytics', 'export', ...args], variables)
  const lines = (await run(...span, '--format', 'ndjson')).stdout.trim().split('\n')
  expect(lines.map((line) => JSON.parse(line))).toContainEqual(
    expect.objectContaining({
      ...{ organisation_id: 'org_demo', application_id: 'app_demo', bank: 'test_demo' },
      ...{ operation: 'listConsents', status: 200, calls: 5 },
    }),
  )
  const main = fileURLToPath(new URL('../main.ts', import.meta.url))
  const args = [main, 'analytics', 'export', ...span, '--format', 'parquet']
  const bytes = execFileSync(process.execPath, args, { env: { ...process.env, ...variables } })
  const rows = await parquetReadObjects({ file: new Uint8Array(bytes).buffer })
  expect(rows).toContainEqual(expect.objectContaining({ operation: 'listConsents', calls: 5n }))
  const table = (await run(...span)).stdout.split('\r\n')
  expect(table[0]).toMatch(/^from,organisation_id,application_id,/)
  expect(table.some((line) => line.includes(',listConsents,200,5,'))).toBe(true)
})

test('what cannot be exported is told', SLOW, async () => {
  const variables = { WEKEZA_DATA_DIR: temporaryFolder() }
  const run = (...args: string[]) => runCommand(['analytics', 'export', ...args], variables)
  const nothing = await run('--from', '2026-01-01', '--to', '2026-01-02')
  expect([nothing.exitCode, nothing.stderr]).toEqual([1, expect.stringContaining('usage.db')])
  const backwards = await run('--from', '2026-01-02', '--to', '2026-01-01')
  expect(backwards.stderr).toContain('--from')
  const never = await run('--from', '2026-02-30', '--to', '2026-03-01')
  expect([never.exitCode, never.stderr]).toEqual([
    1,
    expect.stringContaining('a day that there is'),
  ])
})
