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

test('an event stream over HTTP begins at once, tells what happens, and ends when the sandbox stops', async () => {
  const sandbox = await startSandbox({ port: 0 })
  const client = payingClient(sandbox, fetch)
  const authorization = `Bearer ${await client.applicationToken()}`
  const stream = await fetch(`${sandbox.baseUrl}/v1/events/stream?types=payment.*`, {
    headers: { authorization },
  })
  const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader()
  const read = async () => (await reader?.read())?.value
  expect(await read()).toBe(': connected\n\n')
  await client.pay()
  expect(await read()).toMatch(/^id: evt_\w+\nevent: payment.settled\ndata: \{/)
  await sandbox.stop()
  expect(await read().catch(() => undefined)).toBeUndefined()
})
