import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { startSandbox } from '@wekeza/sandbox/http'
import { expect, test } from 'vitest'

const run = promisify(execFile)

async function pay(...args: string[]) {
  const sandbox = await startSandbox({ port: 0 })
  const env = {
    ...process.env,
    WEKEZA_BASE_URL: sandbox.baseUrl,
    WEKEZA_CLIENT_ID: sandbox.client.clientId,
    WEKEZA_CLIENT_SECRET: sandbox.client.clientSecret,
  }
  try {
    return await run('node', [join(import.meta.dirname, 'pay.ts'), ...args], { env })
  } finally {
    await sandbox.stop()
  }
}

test('the example pays', async () => {
  expect((await pay()).stdout).toMatch(/^pay_\w+ settled KES 1250\.00\n$/)
})

test('what the bank refuses is told by its code, with what to do next', async () => {
  await expect(pay('9999999.00')).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/insufficient_funds.*Send a lower amount/),
  })
})
