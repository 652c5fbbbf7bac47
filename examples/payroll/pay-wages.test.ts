import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { startSandbox } from '@wekeza/sandbox/http'
import { expect, test } from 'vitest'

const run = promisify(execFile)
const HEADER = 'payee_type,name,account_number,bank_code,phone_number,amount,reference\n'

async function payWages(csv?: string) {
  const sandbox = await startSandbox({ port: 0 })
  const folder = mkdtempSync(join(tmpdir(), 'wages-'))
  const file = join(folder, 'wages.csv')
  if (csv !== undefined) writeFileSync(file, csv)
  const env = {
    ...process.env,
    WEKEZA_BASE_URL: sandbox.baseUrl,
    WEKEZA_CLIENT_ID: sandbox.client.clientId,
    WEKEZA_CLIENT_SECRET: sandbox.client.clientSecret,
  }
  const program = join(import.meta.dirname, 'pay-wages.ts')
  try {
    return await run('node', [program, ...(csv === undefined ? [] : [file])], { env })
  } finally {
    await sandbox.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

test('the wages of the file are paid, and summed to the cent', async () => {
  const { stdout } = await payWages()
  expect(stdout).toMatch(/^blk_\w+ completed: 3 of 3 settled\n/)
  expect(stdout.replaceAll(/\s/gu, ' ')).toContain('Ksh 90,000.50 in wages')
})

test('a row that cannot be paid is named, and the others are paid', async () => {
  const good = 'account,Wanjiru Kamau,0110000012,77,,100.00,Wages\n'
  const bad = 'account,Nobody,0110009999,77,,100.00,Wages\n'
  await expect(payWages(HEADER + good + bad)).rejects.toMatchObject({
    code: 1,
    stdout: expect.stringMatching(/partially_completed: 1 of 1 settled[\s\S]*row 2: rejected/),
  })
})
