import { expect, test } from 'vitest'
import { createApi } from '../create-api.ts'
import { STREAM_NUDGED_LOOK_MS } from '../limits.ts'
import { hear, listenable } from '../testing/listenable.ts'

type Asked = [query: string, headers: Record<string, string>]

test('who listens hears what happens from then on, each event with its id and its type', async () => {
  const { timing, listen, tell } = await listenable()
  await tell('payment.pending')
  const answer = await listen()
  expect(answer.headers.get('content-type')).toBe('text/event-stream')
  expect(answer.headers.get('cache-control')).toBe('no-store')
  const { heard } = hear(answer)
  await timing.pass(0)
  const id = await tell('payment.settled')
  await timing.pass(100)
  const [greeting, frame, ...rest] = heard.text.split('\n\n')
  expect(greeting).toBe(': connected')
  expect(frame).toMatch(new RegExp(`^id: ${id}\nevent: payment.settled\ndata: \\{"id":"${id}",`))
  expect(rest).toEqual([''])
})

test('what another application is told nobody else hears', async () => {
  const { timing, listen, tell } = await listenable()
  const mine = hear(await listen())
  const theirs = hear(await listen('', {}, 'other'))
  await timing.pass(0)
  const id = await tell('payment.settled', 'app_other')
  await timing.pass(100)
  expect(mine.ids()).toEqual([])
  expect(theirs.ids()).toEqual([id])
})

test('only the types and families that are asked for are told', async () => {
  const { timing, listen, tell } = await listenable()
  const { ids } = hear(await listen('?types=refund.*,payment.settled'))
  await timing.pass(0)
  await tell('payment.pending')
  const wanted = [await tell('refund.settled'), await tell('payment.settled')]
  await timing.pass(100)
  expect(ids()).toEqual(wanted)
})

test.each([
  ['the header', (id: string): Asked => ['', { 'last-event-id': id }]],
  ['the query', (id: string): Asked => [`?after=${id}`, {}]],
])(
  'behind an event that %s names comes first what was missed, then what happens, each once',
  async (_, ask) => {
    const { timing, listen, tell } = await listenable()
    const last = await tell('payment.pending')
    const missed = []
    for (let count = 0; count < 250; count += 1) missed.push(await tell('payment.settled'))
    const { ids } = hear(await listen(...ask(last)))
    missed.push(await tell('payment.failed'))
    await timing.pass(100)
    missed.push(await tell('payment.failed'))
    await timing.pass(100)
    expect(ids()).toEqual(missed)
  },
)

test('whoever catches up while much happens misses nothing and hears nothing twice', async () => {
  const { timing, listen, tell } = await listenable()
  const first = await tell('payment.pending')
  const { ids: before } = hear(await listen())
  const told = []
  const late = []
  for (let round = 0; round < 30; round += 1) {
    for (let count = 0; count < 10; count += 1) told.push(await tell('payment.settled'))
    late.push(hear(await listen(`?after=${first}`)))
    await timing.pass(40)
  }
  await timing.pass(200)
  expect(before()).toEqual(told)
  for (const { ids } of late) expect(ids()).toEqual(told)
})

test('a nudge has what was just handed over told before the next look', async () => {
  const { timing, streams, listen, tell } = await listenable()
  const { ids } = hear(await listen())
  await timing.pass(50)
  const id = await tell('payment.settled')
  streams.nudge('test_demo')
  await timing.pass(0)
  expect(ids()).toEqual([id])
})

test('a nudge that comes right after a look is told as soon as the next may be, not a whole round later', async () => {
  const { timing, streams, listen, tell } = await listenable()
  const { ids } = hear(await listen())
  await timing.pass(50)
  const told = [await tell('payment.settled')]
  streams.nudge('test_demo')
  await timing.pass(0)
  told.push(await tell('payment.settled'))
  streams.nudge('test_demo')
  await timing.pass(STREAM_NUDGED_LOOK_MS)
  expect(ids()).toEqual(told)
})

test.each(['evt_unknown', 'another’s'])(
  'behind an event that is %s nobody can listen',
  async (kind) => {
    const { listen, tell } = await listenable()
    const id = kind === 'evt_unknown' ? kind : await tell('payment.settled', 'app_other')
    const answer = await listen('', { 'last-event-id': id })
    expect(answer.status).toBe(404)
    expect(await answer.json()).toMatchObject({ code: 'event_not_found' })
  },
)

test('types that there are not are refused by name', async () => {
  const { listen } = await listenable()
  const answer = await listen('?types=payment.settled,payment.eaten')
  expect(await answer.json()).toMatchObject({
    code: 'event_type_unknown',
    detail: expect.stringContaining('payment.eaten'),
  })
})

test('a comment comes every fifteen seconds, and after fifteen minutes the stream ends', async () => {
  const { timing, listen } = await listenable()
  const { heard } = hear(await listen())
  await timing.pass(60_000)
  expect(heard.text.match(/^:$/gm)).toHaveLength(4)
  await timing.pass(14 * 60_000 - 200)
  expect(heard.ended).toBe(false)
  await timing.pass(300)
  expect(heard.ended).toBe(true)
})

test('an application has a hundred streams at most, and one that leaves makes room', async () => {
  const { timing, listen } = await listenable()
  const streams = await Promise.all(Array.from({ length: 100 }, () => listen()))
  const refused = await listen()
  expect(refused.status).toBe(429)
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
  expect(await refused.json()).toMatchObject({ code: 'streams_too_many' })
  expect((await listen('', {}, 'other')).status).toBe(200)
  await streams[0]?.body?.cancel()
  await timing.pass(0)
  expect((await listen()).status).toBe(200)
})

test('closing ends all of them at once, and opens none any more', async () => {
  const { timing, streams, listen } = await listenable()
  const { heard } = hear(await listen())
  streams.close()
  await timing.pass(0)
  expect(heard.ended).toBe(true)
  expect((await listen()).status).toBe(503)
})

test('a request that is called off ends its stream', async () => {
  const { host, timing } = await listenable()
  const ending = new AbortController()
  const request = new Request('http://bank.test/v1/events/stream', {
    headers: { authorization: 'Bearer listener' },
    signal: ending.signal,
  })
  const { heard } = hear(await createApi(host).fetch(request))
  ending.abort()
  await timing.pass(0)
  expect(heard.ended).toBe(true)
})

test('once a test bank is reset, what happens anew is heard', async () => {
  const { timing, bank, listen, tell } = await listenable()
  const { ids } = hear(await listen())
  await timing.pass(0)
  const before = [await tell('payment.pending'), await tell('payment.settled')]
  await timing.pass(100)
  await bank.store.clear()
  await timing.pass(100)
  const id = await tell('payment.failed')
  await timing.pass(100)
  expect(ids()).toEqual([...before, id])
})

test('a fault while it looks is told, and the next look tells what was missed', async () => {
  const { timing, bank, faults, listen, tell } = await listenable()
  const { ids } = hear(await listen())
  await timing.pass(0)
  const id = await tell('payment.settled')
  const { heard } = bank.events
  bank.events.heard = () => Promise.reject(new Error('the store is away'))
  await timing.pass(100)
  expect([ids(), faults.length]).toEqual([[], 1])
  bank.events.heard = heard
  await timing.pass(100)
  expect(ids()).toEqual([id])
})
