import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { readConfig } from '../config/read-config.ts'
import { readLedger } from '../stores/ledger/read-ledger.ts'
import { CORE_TOKEN, faultyCore } from '../testing/faulty-core.ts'
import { runCommand } from '../testing/run-command.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { applicationToken, call, testServer } from '../testing/test-server.ts'

async function served() {
  const core = await faultyCore()
  const dataDir = temporaryFolder()
  const tokenFile = join(dataDir, 'core-token')
  writeFileSync(tokenFile, `${CORE_TOKEN}\n`, { mode: 0o600 })
  const environment = {
    WEKEZA_CORE_URL: core.url,
    WEKEZA_CORE_BANK: 'test_demo',
    WEKEZA_CORE_TOKEN_FILE: tokenFile,
    WEKEZA_DATA_DIR: dataDir,
  }
  const config = readConfig(environment)
  const server = await testServer({ dataDir, core: config.core })
  return { core, dataDir, environment, server }
}

test('a payment over HTTP is pending until the core has booked it', async () => {
  const { core, server, dataDir, environment } = await served()
  await vi.waitFor(async () => {
    const answer = await fetch(`${server.localUrl}/readyz`)
    expect(await answer.json()).toEqual({ status: 'ok', checks: { store: 'ok', core: 'ok' } })
  }, 10_000)
  const application = await applicationToken(server)
  const payment = {
    amount: { amount: '1234.50', currency: 'KES' },
    payee: {
      type: 'account',
      name: 'Barasa Wekesa',
      account_number: '5500000022',
      bank_code: '77',
    },
    rail: 'internal',
  }
  const consent = await call(server, application, 'POST /v1/consents', {
    kind: 'single_payment',
    ...payment,
  })
  const approve = `POST /v1/sandbox/consents/${consent.body.id}/approve`
  await call(server, application, approve, { customer_id: 'cus_akinyi' })
  const consented = { consent_id: consent.body.id }
  const { body: tokens } = await call(server, application, 'POST /v1/sandbox/tokens', consented)
  core.faults.push('does it and drops')
  const made = await call(server, tokens.access_token, 'POST /v1/payments', {
    debtor_account_id: 'acc_akinyi_current',
    ...payment,
  })
  expect(made).toMatchObject({ status: 201, body: { status: 'pending' } })
  await vi.waitFor(async () => {
    const { body } = await call(server, tokens.access_token, `GET /v1/payments/${made.body.id}`)
    expect(body).toMatchObject({ status: 'settled' })
  }, 10_000)
  const told = await runCommand(['core', 'reconcile'], environment)
  expect(told).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('hold the same') })
  expect((await readLedger(dataDir, { databaseUrl: undefined })).faults).toEqual([])
}, 30_000)

test('a server starts while its core is away, and is ready once it was read', async () => {
  const core = await faultyCore()
  core.state.silent = true
  const { core: config } = readConfig({ WEKEZA_CORE_URL: core.url, WEKEZA_CORE_BANK: 'test_demo' })
  const server = await testServer({ core: config })
  const ready = await fetch(`${server.localUrl}/readyz`)
  expect(ready.status).toBe(503)
  expect(await ready.json()).toMatchObject({ checks: { store: 'ok', core: 'failing' } })
})
