import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startSandbox } from '@wekeza/sandbox/http'
import { verifyWebhook } from '@wekeza/sdk/webhooks'
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { type Line, type Listening, startListening } from './testing/listening.ts'
import { openReceiver, type Receiver, type ReceiverOptions } from './testing/receiver.ts'
import { Scene } from './testing/scene.ts'
import { openWorld, type World } from './testing/world.ts'

let world: World
beforeEach(async () => {
  world = await openWorld()
  await new Scene(world).login()
})
afterEach(() => world.close())

const SOON = { timeout: 20_000, interval: 20 }

async function receive(options: ReceiverOptions = {}): Promise<Receiver> {
  const receiver = await openReceiver(options)
  onTestFinished(() => receiver.close())
  return receiver
}

/** Listens under --json until the test has finished. */
async function listen(url: string, ...more: string[]): Promise<Listening> {
  const argv = ['webhooks', 'listen', '--forward-to', url, '--json', ...more]
  const listening = startListening(world, ...argv)
  onTestFinished(async () => void (await listening.stop()))
  await heard(listening, ({ kind }) => kind === 'ready')
  return listening
}

/** Waits for a line, and answers it. */
function heard(listening: Listening, is: (line: Line) => boolean): Promise<Line> {
  return vi.waitFor(() => {
    const line = listening.lines().find(is)
    if (!line) throw new Error(`no such line: ${JSON.stringify(listening.text())}`)
    return line
  }, SOON)
}

const trigger = (type = 'payment.settled') => world.json<{ id: string }>('trigger', type)
const isOf = (id: string, kind: string) => (line: Line) =>
  line.event?.id === id && line.kind === kind

test('an event arrives as the platform sends it: signed, whole, and under its own id', async () => {
  const receiver = await receive()
  const listening = await listen(`${receiver.url}?tenant=a%2Fb`)
  const { id } = await trigger()
  await heard(listening, isOf(id, 'taken'))
  const [message] = receiver.messages
  const secret = listening.lines()[0]?.secret ?? ''
  const event = await verifyWebhook(message?.body ?? '', message?.headers ?? {}, secret)
  expect([event.id, event.type, message?.headers['webhook-id']]).toEqual([
    id,
    'payment.settled',
    id,
  ])
  expect(message?.path).toBe('/webhooks/transaction?tenant=a%2Fb')
  expect(JSON.parse(message?.body ?? '')).toEqual(await world.json('events', 'get', id))
})

test('a receiver that fails twice gets the event a third time', async () => {
  const receiver = await receive({ answer: (nth) => (nth <= 2 ? 500 : 204) })
  const listening = await listen(receiver.url)
  const { id } = await trigger()
  const line = await heard(listening, isOf(id, 'taken'))
  expect([line.attempt, line.status]).toEqual([3, 204])
  const refused = listening.lines().filter(isOf(id, 'refused'))
  expect(refused.map(({ status, why }) => [status, why])).toEqual([
    [500, 'no database'],
    [500, 'no database'],
  ])
})

test('a receiver that is down gets the event once it is back', async () => {
  const { port, url, close } = await openReceiver()
  await close()
  const listening = await listen(url)
  const { id } = await trigger()
  const { why } = await heard(listening, isOf(id, 'unreachable'))
  expect(why).toBe(`127.0.0.1:${port} refused the connection`)
  const back = await receive({ port })
  await heard(listening, isOf(id, 'taken'))
  expect(back.messages).toHaveLength(1)
})

test('what --types leaves out is not sent, and the line says so', async () => {
  const receiver = await receive()
  const listening = await listen(receiver.url, '--types', 'payment.failed,consent')
  const left = await trigger('payment.settled')
  const sent = await trigger('payment.failed')
  await heard(listening, isOf(sent.id, 'taken'))
  expect(listening.lines().find(isOf(left.id, 'left_out'))?.why).toBe('left out by --types')
  expect(receiver.messages).toHaveLength(1)
})

test('a type that there is not is refused, and not waited for', async () => {
  const argv = ['--forward-to', 'localhost:1', '--types', 'payment.setled']
  const { code, stderr } = await world.run('webhooks', 'listen', ...argv)
  expect([code, stderr]).toEqual([3, expect.stringContaining('event_type_unknown')])
})

test('--since begins with what was missed, --resend with what one names', async () => {
  const missed = await trigger()
  const receiver = await receive()
  const since = await listen(receiver.url, '--since', '10m', '--types', 'payment')
  await heard(since, isOf(missed.id, 'taken'))
  await since.stop()
  const resent = await listen(receiver.url, '--resend', missed.id)
  await heard(resent, isOf(missed.id, 'taken'))
  expect(receiver.messages.map(({ headers }) => headers['webhook-id'])).toEqual([
    missed.id,
    missed.id,
  ])
})

test('what really happens is heard, and of what no live consent shows nothing is', async () => {
  const receiver = await receive()
  const listening = await listen(receiver.url)
  const post = ['sandbox', 'post-transaction']
  await world.run(...post, 'acc_baraka_business', '10.00')
  const { id } = await world.json<{ id: string }>(...post, 'acc_wanjiru_current', '20.00')
  await heard(
    listening,
    ({ kind, event }) => kind === 'taken' && event?.type === 'transaction.posted',
  )
  const bodies = receiver.messages.map(({ body }) => JSON.parse(body) as { data: { id: string } })
  expect(bodies.map(({ data }) => data.id)).toEqual([id])
})

test('what was not taken is not sent again once its consent has ended', async () => {
  const { url, close } = await openReceiver()
  await close()
  const listening = await listen(url, '--types', 'transaction.posted')
  const post = ['sandbox', 'post-transaction', 'acc_wanjiru_current', '20.00']
  const posted = await world.json<{ id: string }>(...post)
  await heard(listening, ({ kind }) => kind === 'unreachable')
  await world.run('auth', 'logout', '--revoke')
  const { event } = await heard(listening, ({ kind }) => kind === 'withdrawn')
  expect(event).toMatchObject({ data: { id: posted.id } })
})

test('Ctrl-C ends it well, with what it came to', async () => {
  const receiver = await receive()
  const listening = await listen(receiver.url, '--latency')
  const { id } = await trigger()
  await heard(listening, isOf(id, 'taken'))
  const { code, stdout } = await listening.stop()
  const last = JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '') as Line
  expect(code).toBe(0)
  expect(last).toMatchObject({ kind: 'ended', heard: 1, taken: 1, not_taken: 0, left_out: 0 })
  expect(last.latency).toMatchObject({ median_ms: expect.any(Number) })
})

test('a platform that goes away and comes back is listened to again', async () => {
  const port = Number(new URL(world.sandbox.baseUrl).port)
  const receiver = await receive()
  const listening = await listen(receiver.url)
  await world.sandbox.stop()
  const again = await startSandbox({ port })
  onTestFinished(() => again.stop())
  await vi.waitFor(async () => {
    const { id } = await trigger()
    await vi.waitFor(() => {
      if (!listening.lines().some(isOf(id, 'taken'))) throw new Error('not heard')
    }, 1_000)
  }, SOON)
  expect(receiver.messages.length).toBeGreaterThan(0)
})

test('the secret is the profile’s: the same each time, and another one’s is another', async () => {
  const print = (...more: string[]) =>
    world.json<{ secret: string }>('webhooks', 'listen', '--print-secret', ...more)
  const [first, second] = [await print(), await print()]
  expect(first.secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/)
  expect(second).toEqual(first)
  const config = { profiles: { other: {} } }
  writeFileSync(join(world.cwd, 'config/config.json'), JSON.stringify(config))
  expect((await print('--profile', 'other')).secret).not.toBe(first.secret)
})

test('--write-env writes the secret beside what is there', async () => {
  const file = join(world.cwd, '.env')
  writeFileSync(file, 'PORT=3000\nWEKEZA_WEBHOOK_SECRET=old\n')
  const { stdout } = await world.run('webhooks', 'listen', '--print-secret', '--write-env', '.env')
  expect(readFileSync(file, 'utf8')).toBe(`PORT=3000\nWEKEZA_WEBHOOK_SECRET=${stdout}`)
})

test('a secret of one’s own signs, and one that is none is refused', async () => {
  const receiver = await receive()
  receiver.secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
  const file = join(world.cwd, 'secret')
  writeFileSync(file, receiver.secret, { mode: 0o600 })
  const listening = await listen(receiver.url, '--secret-file', file)
  const { id } = await trigger()
  expect((await heard(listening, isOf(id, 'taken'))).status).toBe(204)
  writeFileSync(file, 'hunter2')
  const argv = ['webhooks', 'listen', '--forward-to', receiver.url, '--secret-file', file]
  const { code, stderr } = await world.run(...argv)
  expect([code, stderr]).toEqual([2, expect.not.stringContaining('hunter2')])
})

test('events tail prints a line for each event, in the bank’s time', async () => {
  const tail = startListening(world, 'events', 'tail', '--types', 'payment')
  await vi.waitFor(() => expect(tail.text().stderr).toContain('Listening'), SOON)
  await trigger('consent.revoked')
  await trigger('payment.settled')
  await vi.waitFor(() => expect(tail.text().stdout).not.toBe(''), SOON)
  const { code, stdout } = await tail.stop()
  expect(code).toBe(0)
  expect(stdout).toMatch(/^2026-01-15 06:00:00 {2}payment\.settled +pay_\w+ +KES .+\n$/)
})
