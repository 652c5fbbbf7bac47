import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Webhook } from 'standardwebhooks'
import { afterEach, expect, test } from 'vitest'
import { createSandbox, type Message, type SandboxOptions, type SendResult } from './index.ts'
import { sandboxServer } from './node.ts'
import { payingClient } from './testing/paying-client.ts'

const ends: (() => void)[] = []
afterEach(() => {
  for (const end of ends.splice(0)) end()
})

const answered = (status: number, retryAfter: string | null = null): SendResult => ({
  ...{ kind: 'answered', status, reply: '', retryAfter, durationMs: 1 },
})

/** A sandbox whose messages end up in a list, and an application that has one webhook. */
async function listening(
  types: readonly string[],
  reply: (sent: number) => SendResult | Promise<SendResult> = () => answered(204),
  options: SandboxOptions = {},
) {
  const sent: Message[] = []
  const send = async (message: Message) => reply(sent.push(message))
  const sandbox = await createSandbox({ sender: { send }, ...options })
  ends.push(() => void sandbox.stop())
  const client = payingClient(sandbox, (request) => sandbox.fetch(request as Request))
  const token = await client.applicationToken()
  const wish = { url: 'http://127.0.0.1:9/hooks', types }
  const { id } = await client.json('POST', '/v1/webhooks', token, wish, 'webhook')
  const deliveries = async () =>
    (await client.json('GET', `/v1/webhooks/${id}/deliveries`, token)).data
  const told = () => sent.map(({ body }) => JSON.parse(body).type as string)
  return { sandbox, client, token, webhookId: id as string, sent, told, deliveries }
}

test('a payment is told to a webhook, signed, with the same text as in the list of events', async () => {
  const { sandbox, client, token, webhookId, sent } = await listening(['payment.*'])
  await client.pay()
  await sandbox.settled()
  const [message] = sent
  const path = `/v1/webhooks/${webhookId}/secrets`
  const { secret } = (await client.json('GET', path, token)).data[0]
  const verified = new Webhook(secret).verify(message?.body ?? '', { ...message?.headers })
  expect(verified).toMatchObject({ type: 'payment.settled', data: { status: 'settled' } })
  const { id } = verified as { id: string }
  expect((await client.call('GET', `/v1/events/${id}`, token)).text).toBe(message?.body)
})

test('no answer waits for a receiver', async () => {
  const { client, told } = await listening(['payment.*'], () => new Promise(() => {}))
  const [, , payment = ''] = await client.pay()
  expect(JSON.parse(payment).status).toBe('settled')
  await expect.poll(told).toEqual(['payment.settled'])
})

test('advancing the clock makes a retry due', async () => {
  const { sandbox, client, token, told, deliveries } = await listening(['payment.*'], (sent) =>
    answered(sent === 1 ? 500 : 204),
  )
  await client.pay()
  await sandbox.settled()
  expect(await deliveries()).toMatchObject([{ status: 'pending', attempts: [{ number: 1 }] }])
  await client.json('POST', '/v1/sandbox/clock/advance', token, { seconds: 6 })
  await sandbox.settled()
  expect(told()).toEqual(['payment.settled', 'payment.settled'])
  expect(await deliveries()).toMatchObject([{ status: 'delivered', next_attempt_at: null }])
})

test('a reset forgets webhooks, and what is still underway to them', async () => {
  let answer: (result: SendResult) => void = () => {}
  const underway = new Promise<SendResult>((resolve) => {
    answer = resolve
  })
  const { sandbox, client, told } = await listening(['payment.*'], () => underway)
  await client.pay()
  await expect.poll(told).toHaveLength(1)
  await sandbox.reset()
  answer(answered(410))
  await sandbox.settled()
  const token = await client.applicationToken()
  expect((await client.json('GET', '/v1/webhooks', token)).data).toEqual([])
  expect((await client.json('GET', '/v1/events', token)).data).toEqual([])
})

test('the same requests make the same events, deliveries and secrets', async () => {
  const walk = async () => {
    const { sandbox, client, token, webhookId, sent } = await listening(['*'])
    await client.pay()
    await sandbox.settled()
    const secrets = await client.call('GET', `/v1/webhooks/${webhookId}/secrets`, token)
    const deliveries = await client.call('GET', `/v1/webhooks/${webhookId}/deliveries`, token)
    return [sent.map(({ body }) => body), secrets.text, JSON.parse(deliveries.text).data.length]
  }
  expect(await walk()).toEqual(await walk())
})

test('a clock that runs sends what falls due while nobody asks anything', async () => {
  const reply = (sent: number) => answered(sent === 1 ? 503 : 204, sent === 1 ? '0' : null)
  const { client, told } = await listening(['payment.*'], reply, { now: 'wall' })
  await client.pay()
  await expect.poll(told, { timeout: 8_000 }).toHaveLength(2)
}, 10_000)

test('in an intercepted process the sandbox reaches the test’s own receiver, and the test nothing else', async () => {
  const heard: string[] = []
  const receiver = createServer((request, response) => {
    heard.push(String(request.headers['webhook-id']))
    response.end()
  })
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve))
  const { port } = receiver.address() as AddressInfo
  const sandbox = await sandboxServer()
  sandbox.listen()
  ends.push(() => {
    sandbox.close()
    receiver.close()
  })
  const client = payingClient(sandbox, fetch)
  const token = await client.applicationToken()
  const wish = { url: `http://127.0.0.1:${port}/`, types: ['*'] }
  const { id } = await client.json('POST', '/v1/webhooks', token, wish, 'webhook')
  await client.json('POST', `/v1/webhooks/${id}/test`, token, undefined, 'test')
  await sandbox.settled()
  expect(heard).toEqual([expect.stringMatching(/^evt_/)])
  await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow()
})
