import { afterEach, beforeEach, expect, test } from 'vitest'
import { openReceiver, type Receiver } from './testing/receiver.ts'
import { Scene } from './testing/scene.ts'
import { openWorld, type World } from './testing/world.ts'

let world: World
let receiver: Receiver
let failing = false
beforeEach(async () => {
  failing = false
  receiver = await openReceiver({ answer: () => (failing ? 500 : 204) })
  world = await openWorld()
  await new Scene(world).login()
})
afterEach(async () => {
  await world.close()
  await receiver.close()
})

interface Made {
  readonly id: string
  readonly secret: string
}

/** A webhook whose receiver verifies what it is sent. */
async function create(...more: string[]): Promise<Made> {
  const made = await world.json<Made>('webhooks', 'create', receiver.url, ...more)
  receiver.secret = made.secret
  return made
}

test('a webhook is made with its secret, which verifies what it is sent', async () => {
  const { id, secret } = await create('--types', 'payment,transaction.posted')
  expect(secret).toMatch(/^whsec_/)
  const { code, stdout } = await world.run('webhooks', 'test', id)
  expect([code, stdout]).toEqual([
    0,
    expect.stringMatching(/delivered[\s\S]*webhook\.test[\s\S]*204/),
  ])
  expect(await world.json('webhooks', 'get', id)).toMatchObject({
    types: ['payment.*', 'transaction.posted'],
  })
})

test('piped, create prints no secret, and says how to come by it', async () => {
  const { stdout, stderr } = await world.run('webhooks', 'create', receiver.url)
  expect(stdout).not.toContain('whsec_')
  expect(stderr).toContain('wekeza webhooks secrets whk_')
})

test('repeated with its key, create makes one webhook', async () => {
  const first = await create('--idempotency-key', 'shop-1')
  const again = await create('--idempotency-key', 'shop-1')
  expect(again.id).toBe(first.id)
  expect(await world.json<object[]>('webhooks', 'list')).toHaveLength(1)
})

test('a test that the receiver does not take ends with code 1 and shows what it said', async () => {
  const { id } = await create()
  failing = true
  const { code, stdout } = await world.run('webhooks', 'test', id)
  expect([code, stdout]).toEqual([1, expect.stringMatching(/pending[\s\S]*500[\s\S]*no database/)])
})

test('a delivery that failed is looked at, sent again, and then stands as delivered', async () => {
  const { id } = await create()
  failing = true
  await world.run('webhooks', 'test', id)
  failing = false
  const pending = await world.json<Made[]>('webhooks', 'deliveries', id, '--status', 'pending')
  const delivery = pending[0]?.id ?? ''
  const { code } = await world.run('webhooks', 'redeliver', id, delivery)
  const seen = await world.json<{ attempts: { status_code: number }[]; body: { type: string } }>(
    'webhooks',
    'delivery',
    id,
    delivery,
  )
  expect(code).toBe(0)
  expect(seen.attempts.map(({ status_code }) => status_code)).toEqual([500, 204])
  expect(seen.body.type).toBe('webhook.test')
  const listed = (...narrowed: string[]) =>
    world.json<Made[]>('webhooks', 'deliveries', id, ...narrowed)
  expect(await listed('--status', 'delivered', '--type', 'webhook.test')).toHaveLength(1)
  expect(await listed('--status', 'pending')).toEqual([])
  expect(await listed('--type', 'payment.settled')).toEqual([])
})

test('a rotated secret is new, and the one before signs beside it', async () => {
  const { id, secret } = await create()
  const rotated = await world.json<Made>('webhooks', 'rotate', id, '--overlap', '1h')
  expect(rotated.secret).not.toBe(secret)
  expect(await world.json<Made[]>('webhooks', 'secrets', id)).toMatchObject([
    { secret: rotated.secret, retires_at: null },
    { secret, retires_at: '2026-01-15T07:00:00.000Z' },
  ])
  // The receiver still knows only the old one.
  expect((await world.run('webhooks', 'test', id)).code).toBe(0)
})

test('what was missed while it was disabled is recovered', async () => {
  const { id } = await create('--types', 'payment')
  await world.run('webhooks', 'update', id, '--disable')
  await world.run('trigger', 'payment.settled')
  await world.run('webhooks', 'update', id, '--enable')
  expect(receiver.messages).toHaveLength(0)
  await world.run('webhooks', 'recover', id, '--since', '1h')
  await world.sandbox.settled()
  expect(receiver.messages.map(({ status }) => status)).toEqual([204])
})

test('update changes what is named, and refuses to change nothing', async () => {
  const { id } = await create('--threshold', 'acc_wanjiru_current:below:5000.00')
  const update = (...more: string[]) => world.json('webhooks', 'update', id, ...more)
  expect(await update('--description', 'The shop')).toMatchObject({
    description: 'The shop',
    balance_thresholds: [{ account_id: 'acc_wanjiru_current' }],
  })
  expect(await update('--no-thresholds', '--description', '')).toMatchObject({
    description: null,
    balance_thresholds: [],
  })
  const url = `${receiver.url}?of=shop`
  expect(await update('--types', 'consent,payment.settled', '--url', url)).toMatchObject({
    ...{ types: ['consent.*', 'payment.settled'], url, description: null },
  })
  expect((await world.run('webhooks', 'update', id)).code).toBe(2)
})

test('delete asks first: where nobody sits it wants --yes', async () => {
  const { id } = await create()
  expect(await world.run('webhooks', 'delete', id)).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('--yes'),
  })
  expect((await world.run('webhooks', 'delete', id, '--yes')).code).toBe(0)
  expect(await world.json<object[]>('webhooks', 'list')).toEqual([])
})

test('a probe passes a receiver that verifies, and fails one that does not', async () => {
  const { id } = await create()
  const probe = (kind: string) => world.run('sandbox', 'probe', id, kind)
  expect((await probe('bad-signature')).code).toBe(0)
  expect((await probe('duplicate')).code).toBe(0)
  receiver.secret = undefined
  expect(await probe('bad-signature')).toMatchObject({
    code: 1,
    stdout: expect.stringMatching(/failed[\s\S]*advice/),
  })
})

test('a triggered event carries what was put over the example', async () => {
  const { id } = await world.json<Made>(
    'trigger',
    'payment.failed',
    '--data',
    '{"reference":"Order 42"}',
  )
  expect(await world.json('events', 'get', id)).toMatchObject({
    simulated: true,
    data: { reference: 'Order 42' },
  })
  expect((await world.run('trigger', 'payment.failed', '--data', '[1]')).code).toBe(2)
})

test('events are listed by type, by what they are about, and from a time on', async () => {
  const made = async (type: string) => (await world.json<Made>('trigger', type)).id
  const [settled, refunded] = [await made('payment.settled'), await made('refund.settled')]
  const listed = async (...narrowed: string[]) =>
    (await world.json<Made[]>('events', 'list', ...narrowed)).map(({ id }) => id)
  expect((await listed('--since', '1h')).slice(-2)).toEqual([settled, refunded])
  expect(await listed('--since', '2026-01-15T06:00:01Z')).toEqual([])
  expect(await listed('--type', 'refund')).toEqual([refunded])
  const { resource } = await world.json<{ resource: Made }>('events', 'get', settled)
  expect(await listed('--resource', resource.id)).toEqual([settled])
})

test('a fault meets as many calls as it says, and then none', async () => {
  await world.run('sandbox', 'faults', 'add', 'listWebhooks', '--status', '418', '--times', '1')
  expect((await world.run('webhooks', 'list')).code).toBe(3)
  expect((await world.run('webhooks', 'list')).code).toBe(0)
})

test('faults that are cleared are met no more', async () => {
  await world.run('sandbox', 'faults', 'add', 'listWebhooks', '--error', 'service_unavailable')
  expect((await world.run('webhooks', 'list')).stderr).toContain('service_unavailable')
  await world.run('sandbox', 'faults', 'clear')
  expect((await world.run('webhooks', 'list')).code).toBe(0)
})

test('a fault that is taken away is met no more', async () => {
  const add = ['sandbox', 'faults', 'add', 'listWebhooks', '--status', '418']
  const { id } = await world.json<Made>(...add)
  expect((await world.run('webhooks', 'list')).code).toBe(3)
  expect(await world.json('sandbox', 'faults', 'list')).toMatchObject([{ id, met: 1 }])
  expect(await world.json<object[]>('sandbox', 'faults', 'remove', id)).toEqual([])
  expect((await world.run('webhooks', 'list')).code).toBe(0)
})
