import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openSqlite } from '../stores/sqlite/open.ts'
import { coreAt, coreBank } from '../testing/core-bank.ts'
import type { Fault } from '../testing/core-faults.ts'
import { CORE_TOKEN, faultyCore } from '../testing/faulty-core.ts'
import { runCommand } from '../testing/run-command.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'

/** A folder in which a payment was left to a core that did this with it, and the variables for it. */
async function leftTo(fault: Fault) {
  const folder = temporaryFolder()
  const core = await faultyCore()
  const way = coreAt(core.url)
  onTestFinished(() => way.close())
  const stores = openSqlite(folder)
  const { pay, wait } = await coreBank(stores.bank('live'), way)
  core.faults.push(fault)
  const id = await pay(50_000)
  await wait(0)
  await stores.close()
  const tokenFile = join(folder, 'core-token')
  writeFileSync(tokenFile, CORE_TOKEN)
  const variables = {
    WEKEZA_DATA_DIR: folder,
    WEKEZA_CORE_URL: core.url,
    WEKEZA_CORE_TOKEN_FILE: tokenFile,
  }
  return { id, core, variables, tokenFile }
}

test('a reconciliation names what the core booked twice, the accounts that differ, and by how much', async () => {
  const { id, variables } = await leftTo('books twice')
  const { exitCode, stdout, stderr } = await runCommand(['core', 'reconcile'], variables)
  expect(exitCode).toBe(1)
  expect(stdout).toContain(`doubled  ${id}: booked once more: `)
  expect(stdout).toMatch(/acc_akinyi_current +24900000 +24950000 +-50000/)
  expect(stderr).toContain('differ in')
}, 30_000)

test('for programs it is one JSON object', async () => {
  const { id, variables } = await leftTo('books another amount')
  const { stdout } = await runCommand(['core', 'reconcile', '--json'], variables)
  expect(JSON.parse(stdout)).toMatchObject({
    accounts: 2,
    differences: [{ kind: 'mismatched', subject: id }],
    balances: [{ account_id: 'acc_akinyi_current' }, { account_id: 'acc_barasa_shop' }],
  })
}, 30_000)

test('what the core will never answer is ended by hand, once, and audited', async () => {
  const { id, variables } = await leftTo('drops')
  const resolve = () => runCommand(['core', 'resolve', id, '--as', 'refused'], variables)
  expect(await resolve()).toMatchObject({ exitCode: 0, stdout: `${id} is ended as refused.\n` })
  expect(await resolve()).toMatchObject({ exitCode: 1 })
  const audit = await runCommand(['audit', 'verify'], variables)
  expect(audit.stdout).toContain('The chains hold.')
  const ledger = await runCommand(['ledger', 'verify'], variables)
  expect(ledger).toMatchObject({ exitCode: 0 })
}, 60_000)

test('a core is checked by its address, and what does not hold is named', async () => {
  const { core, tokenFile, variables } = await leftTo('drops')
  const args = ['core', 'check', core.url, '--token-file', tokenFile]
  const between = ['--from', 'akinyi_current', '--to', 'barasa_shop']
  const sound = await runCommand([...args, ...between], variables)
  expect(sound).toMatchObject({ exitCode: 0 })
  core.faults.push('only says that it books')
  const broken = await runCommand([...args, ...between], variables)
  expect(broken.exitCode).toBe(1)
  expect(broken.stdout).toContain('DOES NOT   what is booked shows in the feed')
}, 60_000)

test('without a core there is nothing to reconcile', async () => {
  const told = await runCommand(['core', 'reconcile'], { WEKEZA_DATA_DIR: temporaryFolder() })
  expect(told).toMatchObject({ exitCode: 1, stderr: expect.stringContaining('WEKEZA_CORE_URL') })
}, 30_000)
