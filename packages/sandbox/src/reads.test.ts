import { expect, test } from 'vitest'
import { createSandbox } from './create-sandbox.ts'
import { payingClient } from './testing/paying-client.ts'

test('what was read before a reset does not count for what is made after, though its id is the same', async () => {
  const sandbox = await createSandbox()
  const client = payingClient(sandbox, (request) => sandbox.fetch(request as Request))

  /** Wanjiru's consent to show her balance, the token under it, and what she sees of it. */
  async function granted() {
    const application = await client.applicationToken()
    const terms = { kind: 'account_access', permissions: ['balances.read'] }
    const { id } = (await client.json('POST', '/v1/consents', application, terms, 'ask')) as {
      id: string
    }
    const by = { customer_id: 'cus_wanjiru' }
    await client.json('POST', `/v1/sandbox/consents/${id}/approve`, application, by)
    const token = async (path: string, body: object) =>
      ((await client.json('POST', path, application, body)) as { access_token: string })
        .access_token
    const reading = await token('/v1/sandbox/tokens', { consent_id: id })
    const own = await token('/v1/sandbox/sessions', by)
    const reads = async () =>
      ((await client.json('GET', `/v1/me/consents/${id}`, own)) as { reads: unknown[] }).reads
    return { id, reading, reads }
  }

  const before = await granted()
  await client.json('GET', '/v1/accounts/acc_wanjiru_current/balance', before.reading)
  await sandbox.reset()
  const after = await granted()
  expect(after.id).toBe(before.id)
  expect(await after.reads()).toEqual([])
})
