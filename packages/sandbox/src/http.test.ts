import { expect, test } from 'vitest'
import { startSandbox } from './http.ts'
import { payingClient } from './testing/paying-client.ts'

test('served over HTTP it gives what it gives in-process', async () => {
  const sandbox = await startSandbox({ port: 0 })
  try {
    const [, , payment] = await payingClient(sandbox, fetch).pay()
    expect(JSON.parse(payment ?? '')).toMatchObject({ status: 'settled' })
  } finally {
    await sandbox.stop()
  }
})

test('a port that is taken is told by the system’s own code', async () => {
  const sandbox = await startSandbox({ port: 0 })
  const port = Number(new URL(sandbox.baseUrl).port)
  await expect(startSandbox({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' })
  await sandbox.stop()
})
