import { afterAll, beforeAll, expect, test } from 'vitest'
import { sandboxServer } from './node.ts'
import { payingClient } from './testing/paying-client.ts'

const sandbox = await sandboxServer({ baseUrl: 'https://bank.test' })
beforeAll(() => sandbox.listen())
afterAll(() => sandbox.close())

test('fetch in this process reaches the sandbox without a network', async () => {
  const [, , payment] = await payingClient(sandbox, fetch).pay()
  expect(JSON.parse(payment ?? '')).toMatchObject({ status: 'settled' })
})

test('a request to anywhere else is refused by name', async () => {
  await expect(fetch('https://elsewhere.test/')).rejects.toThrow()
})
