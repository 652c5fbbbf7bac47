import { eventTypes } from '@wekeza/contract'
import { eventExamples } from '@wekeza/contract/event-examples'
import { Webhook } from 'standardwebhooks'
import { expect, test } from 'vitest'
import { createSandbox, type Message, type SendResult } from './index.ts'
import { payingClient } from './testing/paying-client.ts'

/** A sandbox with one webhook, whose receiver is a function. */
async function receiving(receive: (message: Message, secret: string) => number | SendResult) {
  const sent: Message[] = []
  let secret = ''
  const send = async (message: Message): Promise<SendResult> => {
    sent.push(message)
    const result = receive(message, secret)
    if (typeof result !== 'number') return result
    return { kind: 'answered', status: result, reply: '', retryAfter: null, durationMs: 1 }
  }
  const sandbox = await createSandbox({ sender: { send } })
  const client = payingClient(sandbox, (request) => sandbox.fetch(request as Request))
  const token = await client.applicationToken()
  const wish = { url: 'http://127.0.0.1:9/hooks', types: ['*'] }
  const { id } = await client.json('POST', '/v1/webhooks', token, wish, 'webhook')
  secret = (await client.json('GET', `/v1/webhooks/${id}/secrets`, token)).data[0].secret
  const probe = (kind: string) =>
    client.json('POST', `/v1/sandbox/webhooks/${id}/probes`, token, { kind })
  let keys = 0
  const trigger = async (body: unknown) => {
    keys += 1
    const answer = await client.call('POST', '/v1/sandbox/events', token, body, `trigger-${keys}`)
    await sandbox.settled()
    return { status: answer.status, body: JSON.parse(answer.text) }
  }
  return { sandbox, client, token, webhookId: id as string, sent, probe, trigger }
}

test.each(eventTypes)(
  '%s can be triggered, and is told as the contract’s example',
  async (type) => {
    const { sent, trigger } = await receiving(() => 204)
    const { status, body } = await trigger({ type })
    expect(status).toBe(202)
    const { data, resource } = eventExamples[type]
    expect(JSON.parse(sent[0]?.body ?? '')).toMatchObject({
      ...{ id: body.id, type, simulated: true, data, resource },
    })
  },
)

test('what is sent along is put over the example, and the resource is the one that it names', async () => {
  const { sent, trigger } = await receiving(() => 204)
  const data = { id: 'pay_mine', version: 9, failure_code: 'rail_failed' }
  await trigger({ type: 'payment.failed', data })
  const told = JSON.parse(sent[0]?.body ?? '')
  expect(told.resource).toEqual({ type: 'payment', id: 'pay_mine', version: 9 })
  expect(told.data).toEqual({ ...eventExamples['payment.failed'].data, ...data })
})

test('what does not fit the type is refused, and where is said', async () => {
  const { sent, trigger } = await receiving(() => 204)
  const { status, body } = await trigger({ type: 'payment.failed', data: { amount: '12' } })
  expect(status).toBe(400)
  expect(body.errors).toMatchObject([{ pointer: '/data/amount' }])
  expect(sent).toEqual([])
})

test('nobody else hears what an application makes up', async () => {
  const { sandbox, client, trigger } = await receiving(() => 204)
  const { body } = await trigger({ type: 'payment.failed' })
  const other = payingClient({ ...sandbox, client: sandbox.otherClient }, (request) =>
    sandbox.fetch(request as Request),
  )
  const token = await other.applicationToken()
  expect((await client.call('GET', `/v1/events/${body.id}`, token)).status).toBe(404)
})

/** As the guide says: it verifies, and answers 400 to whatever is forged or old. */
function sound({ headers, body }: Message, secret: string): number {
  try {
    new Webhook(secret).verify(body, { ...headers })
    return 204
  } catch {
    return 400
  }
}

test.each(['bad_signature', 'duplicate', 'reorder', 'late'])(
  'a sound receiver passes the probe %s, and one that takes or refuses all does not',
  async (kind) => {
    const passed = await receiving(sound)
    expect(await passed.probe(kind)).toMatchObject({ kind, passed: true })
    const careless = await (await receiving(() => 200)).probe(kind)
    const broken = await (await receiving(() => 500)).probe(kind)
    expect([careless.passed, broken.passed]).toEqual(
      kind === 'bad_signature' || kind === 'late' ? [false, false] : [true, false],
    )
  },
)

test('a probe of order sends the newer event first, and both are signed', async () => {
  const { sent, probe } = await receiving(sound)
  await probe('reorder')
  const [newer, older] = sent.map(({ body }) => JSON.parse(body))
  expect(newer.sequence).toBeGreaterThan(older.sequence)
  expect(newer.resource.version).toBeGreaterThan(older.resource.version)
  expect(newer.resource.id).toBe(older.resource.id)
})

test('a probe of doubling sends the very same message twice', async () => {
  const { sent, probe } = await receiving(sound)
  await probe('duplicate')
  expect(sent[0]).toEqual(sent[1])
})

test('a receiver that cannot be reached is told as that', async () => {
  const detail = 'The connection failed.'
  const { probe } = await receiving(() => ({
    ...{ kind: 'failed', reason: 'connection_failed', detail, durationMs: 1 },
  }))
  const { passed, sends, advice } = await probe('duplicate')
  const none = { outcome: 'connection_failed', status_code: null }
  expect({ passed, sends }).toEqual({ passed: false, sends: [none, none] })
  expect(advice).toContain(detail)
})

test('a probe leaves no delivery and no event behind', async () => {
  const { client, token, webhookId, probe } = await receiving(sound)
  await probe('duplicate')
  const list = async (path: string) => (await client.json('GET', path, token)).data
  expect(await list(`/v1/webhooks/${webhookId}/deliveries`)).toEqual([])
  expect(await list('/v1/events')).toEqual([])
})
