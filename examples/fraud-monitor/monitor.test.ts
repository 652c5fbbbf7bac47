import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type HttpSandbox, startSandbox } from '@wekeza/sandbox/http'
import { Wekeza } from '@wekeza/sdk'
import { afterAll, beforeAll, expect, test } from 'vitest'

let sandbox: HttpSandbox
let wekeza: Wekeza
let folder: string
const running: ChildProcess[] = []
beforeAll(async () => {
  sandbox = await startSandbox({ port: 0 })
  wekeza = new Wekeza({ ...sandbox.client, baseUrl: sandbox.baseUrl })
  folder = mkdtempSync(join(tmpdir(), 'monitor-'))
})
afterAll(async () => {
  for (const program of running) program.kill('SIGKILL')
  await sandbox.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** The monitor with a memory of its own, watching, and what it has printed. */
async function watch(memory: string) {
  const env = {
    ...process.env,
    MONITOR_STATE: join(folder, memory),
    WEKEZA_BASE_URL: sandbox.baseUrl,
    WEKEZA_CLIENT_ID: sandbox.client.clientId,
    WEKEZA_CLIENT_SECRET: sandbox.client.clientSecret,
  }
  const program = spawn('node', [join(import.meta.dirname, 'monitor.ts')], { env })
  running.push(program)
  let printed = ''
  program.stdout.on('data', (text) => {
    printed += text
  })
  program.stderr.pipe(process.stderr)
  const lines = () =>
    printed
      .replaceAll(/[^\S\n]/gu, ' ')
      .split('\n')
      .filter(Boolean)
  await expect.poll(lines, { timeout: 10_000 }).toContain('watching')
  return {
    /** its alarms, once there are so many */
    async alarms(count: number) {
      await expect.poll(() => lines().length, { timeout: 10_000 }).toBe(count + 1)
      return lines().slice(1)
    },
    async end() {
      program.kill('SIGTERM')
      const [code] = await once(program, 'exit')
      return code
    },
  }
}

async function pay(amountText: string) {
  const amount = { amount: amountText, currency: 'KES' }
  const payee = {
    type: 'account',
    name: 'Baraka Traders Ltd',
    account_number: '0110000021',
    bank_code: '77',
  } as const
  const rail = 'internal'
  const consent = await wekeza.consents.create({ kind: 'single_payment', amount, payee, rail })
  await wekeza.sandbox.approveConsent(consent.id, { customer_id: 'cus_wanjiru' })
  const wanjiru = wekeza.withCustomer(await wekeza.sandbox.createToken({ consent_id: consent.id }))
  const debtor_account_id = 'acc_wanjiru_current'
  return (await wanjiru.payments.create({ debtor_account_id, amount, payee, rail })).id
}

test('it alarms as it happens, and goes on where it stopped', async () => {
  await pay('1.00')
  const monitor = await watch('first.json')
  await pay('2.00')
  await pay('3.00')
  const fourth = await pay('4.00')
  const velocity = `velocity acc_wanjiru_current: 4 payments in 10 minutes, the last ${fourth}`
  expect(await monitor.alarms(1)).toEqual([velocity])
  expect(await monitor.end()).toBe(0)

  const missed = await pay('5.00')
  const again = await watch('first.json')
  const [alarm] = await again.alarms(1)
  expect(alarm).toBe(velocity.replace('4 payments', '5 payments').replace(fourth, missed))
  expect(await again.end()).toBe(0)
})

test('what happened before its first start is learnt, and alarms nobody', async () => {
  await wekeza.sandbox.advanceClock({ seconds: 3600 })
  const monitor = await watch('second.json')
  // Baraka was paid before: a large payment to them is none to somebody new.
  await pay('15000.00')
  await pay('1.00')
  await pay('1.00')
  await pay('1.00')
  expect(await monitor.alarms(1)).toEqual([expect.stringMatching(/^velocity .*: 4 payments/)])
})
