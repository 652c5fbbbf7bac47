import { afterEach, describe, expect, test } from 'vitest'
import type { WekezaOptions } from '../options.ts'
import {
  breaksAfter,
  type Connection,
  EventServer,
  message,
  open,
  refuses,
  sends,
} from '../testing/event-server.ts'
import { failureOf } from '../testing/failure-of.ts'
import type { StreamOptions } from './stream-options.ts'

let server: EventServer
afterEach(() => server.stop())

/** The ids of the first events of a stream. */
async function hear(
  count: number,
  connections: Connection[],
  { options = {}, client = {} }: { options?: StreamOptions; client?: WekezaOptions } = {},
): Promise<string[]> {
  server = new EventServer(...connections)
  const wekeza = await server.client(client)
  const ids: string[] = []
  for await (const { id } of wekeza.events.stream(options)) {
    ids.push(id)
    if (ids.length === count) break
  }
  return ids
}

const afters = () => server.asked.map(({ after }) => after)

describe('a stream goes on behind the last event', () => {
  test('after the platform ended it', async () => {
    expect(await hear(3, [sends('e1', 'e2'), sends('e3')])).toEqual(['e1', 'e2', 'e3'])
    expect(afters()).toEqual([undefined, 'e2'])
    expect(server.warnings).toEqual([])
  })

  test('after the connection broke', async () => {
    expect(await hear(2, [breaksAfter(message('e1')), sends('e2')])).toEqual(['e1', 'e2'])
    expect(afters()).toEqual([undefined, 'e1'])
    expect(server.warnings[0]).toMatch(/the stream of events broke/)
  })

  test('and what was cut in the middle of an event is told once, whole', async () => {
    const cut = message('e1') + message('e2').slice(0, -1)
    expect(await hear(3, [breaksAfter(cut), sends('e2', 'e3')])).toEqual(['e1', 'e2', 'e3'])
    expect(afters()).toEqual([undefined, 'e1'])
  })

  test('and what the platform repeats is told once', async () => {
    const connections = [sends('e1', 'e2'), sends('e1', 'e2', 'e3')]
    expect(await hear(3, connections)).toEqual(['e1', 'e2', 'e3'])
  })

  test('after no byte came for too long', async () => {
    const silent: Connection = (response) => void open(response).write(message('e1'))
    const options = { idleMs: 100 }
    expect(await hear(2, [silent, sends('e2')], { options })).toEqual(['e1', 'e2'])
    expect(server.warnings[0]).toMatch(/no byte came for 100 ms/)
  })

  test('that it was told to begin with', async () => {
    await hear(1, [sends('e8')], { options: { after: 'e7' } })
    expect(afters()).toEqual(['e7'])
  })
})

test('comments keep a stream alive in which nothing happens', async () => {
  const beats: Connection = (response) => {
    open(response)
    const timer = setInterval(() => response.write(':\n\n'), 20)
    setTimeout(() => {
      clearInterval(timer)
      response.write(message('e1'))
    }, 400)
  }
  expect(await hear(1, [beats], { options: { idleMs: 200 } })).toEqual(['e1'])
  expect(server.asked).toHaveLength(1)
})

test('who wants to know is told when a connection stands, and when one is lost', async () => {
  const seen: unknown[] = []
  const options: StreamOptions = {
    onOpen: () => seen.push('open'),
    onLost: ({ code }, { waitMs }) => seen.push([code, waitMs]),
  }
  const connections = [refuses(503, 'shut'), breaksAfter(message('e1')), sends('e2')]
  await hear(2, connections, { options })
  expect(seen).toEqual([['shut', 1_000], 'open', ['connection_failed', 1_000], 'open'])
  expect(server.warnings).toEqual([])
})

test('types go into the query', async () => {
  await hear(1, [sends('e1')], { options: { types: ['payment.*', 'consent.revoked'] } })
  expect(server.asked[0]?.url).toBe('/v1/events/stream?types=payment.*%2Cconsent.revoked')
})

test('a token that has expired is renewed, and the stream goes on', async () => {
  expect(await hear(1, [refuses(401, 'token_expired'), sends('e1')])).toEqual(['e1'])
  expect(server.asked.map(({ token }) => token)).toEqual(['Bearer token-1', 'Bearer token-2'])
  expect(server.warnings).toEqual([])
})

describe('between connections', () => {
  const broken = () => breaksAfter('')

  test('waits double up to thirty seconds', async () => {
    await hear(1, [...Array.from({ length: 7 }, broken), sends('e1')])
    expect(server.waits).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000])
  })

  test('are jittered by up to a half', async () => {
    await hear(1, [broken(), broken(), sends('e1')], { client: { random: () => 1 } })
    expect(server.waits).toEqual([500, 1_000])
  })

  test('begin anew once something was heard', async () => {
    await hear(2, [broken(), broken(), breaksAfter(message('e1')), sends('e2')])
    expect(server.waits).toEqual([1_000, 2_000, 1_000])
  })

  test('begin anew once a connection stood for a while, though nothing happened', async () => {
    let nowMs = 0
    const stands: Connection = (response) => {
      open(response).write(':\n\n')
      setTimeout(() => {
        nowMs += 5_000
        response.destroy()
      }, 30)
    }
    const connections = [broken(), broken(), stands, broken(), sends('e1')]
    await hear(1, connections, { client: { now: () => nowMs } })
    expect(server.waits).toEqual([1_000, 2_000, 1_000, 2_000])
  })

  test('are spread after an end that the platform gave to all', async () => {
    await hear(2, [sends('e1'), sends('e2')], { client: { random: () => 0.7 } })
    expect(server.waits).toEqual([700])
  })

  test('grow when the platform ends at once what it has opened', async () => {
    await hear(1, [sends(), sends(), sends('e1')])
    expect(server.waits).toEqual([1_000, 2_000])
    expect(server.warnings[0]).toMatch(/ended as soon as it began/)
  })

  test('are as long as the platform wishes, within bounds', async () => {
    await hear(1, [breaksAfter('retry: 250\n\n'), breaksAfter('retry: 1\n\n'), sends('e1')])
    expect(server.waits).toEqual([250, 200])
  })

  test('are as long as Retry-After says', async () => {
    const full = refuses(429, 'streams_too_many', { 'retry-after': '7' })
    await hear(1, [full, sends('e1')])
    expect(server.waits).toEqual([7_000])
  })
})

describe('an error ends it', () => {
  test.each([
    [404, 'event_not_found'],
    [403, 'scope_missing'],
    [422, 'event_type_unknown'],
  ])('when the platform refuses with %i %s', async (status, code) => {
    expect(await failureOf(hear(1, [refuses(status, code)]))).toMatchObject({ status, code })
    expect(server.asked).toHaveLength(1)
  })

  test('after as many broken connections as were allowed', async () => {
    const options = { maxRetries: 2 }
    const call = hear(1, [breaksAfter(''), breaksAfter(''), breaksAfter('')], { options })
    expect(await failureOf(call)).toMatchObject({ name: 'ConnectionError' })
    expect(server.asked).toHaveLength(3)
  })

  test.each([
    ['no JSON', 'data: hello\n\n'],
    ['no event', 'data: {"a":1}\n\n'],
    ['endless', `data: ${'x'.repeat(1_100_000)}`],
  ])('when a message is %s', async (_, text) => {
    const call = hear(1, [(response) => void open(response).write(text)])
    expect(await failureOf(call)).toMatchObject({ code: 'stream_unreadable' })
  })

  test('but not what a gateway says for a while', async () => {
    const page: Connection = (response) =>
      void response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Back soon</h1>')
    expect(await hear(1, [refuses(503, 'x'), page, sends('e1')])).toEqual(['e1'])
  })
})

describe('a signal ends it as if there were no more', () => {
  async function abortedAfter(
    connections: Connection[],
    ms: number,
    client: WekezaOptions = {},
  ): Promise<string[]> {
    server = new EventServer(...connections)
    const wekeza = await server.client(client)
    const controller = new AbortController()
    const ids: string[] = []
    setTimeout(() => controller.abort(), ms)
    const { signal } = controller
    for await (const { id } of wekeza.events.stream({ signal })) ids.push(id)
    return ids
  }

  test('while it waits for an event, and the connection is closed', async () => {
    let closed = false
    const listen: Connection = (response) => {
      open(response).write(message('e1'))
      response.on('close', () => {
        closed = true
      })
    }
    expect(await abortedAfter([listen], 100)).toEqual(['e1'])
    await expect.poll(() => closed).toBe(true)
  })

  test('while it waits for an answer', async () => {
    expect(await abortedAfter([() => {}], 50)).toEqual([])
  })

  test('while it waits for the next connection', async () => {
    const sleep = (_: number, signal?: AbortSignal) =>
      new Promise<void>((resolve) => signal?.addEventListener('abort', () => resolve()))
    expect(await abortedAfter([breaksAfter('')], 100, { sleep })).toEqual([])
    expect(server.asked).toHaveLength(1)
  })

  test('before it began', async () => {
    server = new EventServer()
    const wekeza = await server.client()
    const stream = wekeza.events.stream({ signal: AbortSignal.abort() })
    expect((await stream.next()).done).toBe(true)
    expect(server.asked).toEqual([])
  })
})

test('leaving the loop closes the connection', async () => {
  let closed = false
  const listen: Connection = (response) => {
    open(response).write(message('e1'))
    response.on('close', () => {
      closed = true
    })
  }
  await hear(1, [listen])
  await expect.poll(() => closed).toBe(true)
})

test.each([{ idleMs: 0 }, { maxRetries: -1 }, { types: [] }, { since: 'e1' }])(
  'options like %j are refused before anything is asked',
  async (options) => {
    server = new EventServer()
    const wekeza = await server.client()
    expect(() => wekeza.events.stream(options as StreamOptions)).toThrow('events.stream')
  },
)
