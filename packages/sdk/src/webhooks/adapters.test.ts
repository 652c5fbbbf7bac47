import { createServer } from 'node:http'
import express, { type Request as ExpressAsked } from 'express'
import express4 from 'express4'
import fastify, { type FastifyRequest } from 'fastify'
import { type Context, Hono } from 'hono'
import { describe, expect, expectTypeOf, test, vi } from 'vitest'
import { overHttp, receivers, type Send } from '../testing/receivers.ts'
import { EVENT, OTHER_SECRET, WEBHOOK_SECRET, webhookRequest } from '../testing/webhook-of.ts'
import { webhook as expressWebhook } from './express.ts'
import { webhook as fastifyWebhook } from './fastify.ts'
import { webhook as honoWebhook } from './hono.ts'
import { webhook as nextWebhook } from './next.ts'

const secret = WEBHOOK_SECRET

/** An adapter in its framework, with what it handed on and what it complained of. */
function receiverIn(framework: string, outcome: () => unknown = () => {}) {
  const handler = vi.fn(async () => outcome())
  const onError = vi.fn()
  const send = receivers[framework]?.(handler, { onError })
  if (!send) throw new Error(`there is no ${framework}`)
  return { handler, onError, send }
}

describe.each(Object.keys(receivers))('%s', (framework) => {
  test('hands on a verified event, and answers 204', async () => {
    const { send, handler } = receiverIn(framework)
    const answer = await send(await webhookRequest())
    expect([answer.status, await answer.text()]).toEqual([204, ''])
    expect(handler.mock.calls).toEqual([[EVENT, expect.anything()]])
  })

  test('answers 400 to what is forged, and hands nothing on', async () => {
    const { send, handler, onError } = receiverIn(framework)
    const answer = await send(await webhookRequest({ secret: OTHER_SECRET }))
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({ code: 'webhook_signature_invalid' })
    expect(handler).not.toHaveBeenCalled()
    expect(onError).toHaveBeenCalledWith(
      expect.objectContaining({ code: 'webhook_signature_invalid' }),
      null,
    )
  })

  test('answers 400 to what is old', async () => {
    const { send, handler } = receiverIn(framework)
    const answer = await send(await webhookRequest({ timestamp: 1_000_000_000 }))
    expect([answer.status, (await answer.json()).code]).toEqual([400, 'webhook_timestamp_stale'])
    expect(handler).not.toHaveBeenCalled()
  })

  test('answers 400 to what has no signature at all', async () => {
    const { send } = receiverIn(framework)
    const answer = await send(new Request('http://a/webhooks', { method: 'POST', body: '' }))
    expect([answer.status, (await answer.json()).code]).toEqual([400, 'webhook_header_missing'])
  })

  test('answers 413 to what no event is as large as, or ends the connection', async () => {
    const { send, handler } = receiverIn(framework)
    const huge = new Request('http://a/webhooks', { method: 'POST', body: 'x'.repeat(1_200_000) })
    const status = await Promise.resolve(send(huge)).then(
      (answer) => answer.status,
      () => 'ended',
    )
    expect([413, 'ended']).toContain(status)
    expect(handler).not.toHaveBeenCalled()
  })

  test('answers 500 when the handler fails, and keeps its reason to itself', async () => {
    const { send, onError } = receiverIn(framework, () => {
      throw new Error('password of the database is tiger')
    })
    const answer = await send(await webhookRequest())
    expect(answer.status).toBe(500)
    expect(await answer.text()).not.toContain('tiger')
    expect(onError).toHaveBeenCalledWith(
      expect.objectContaining({ message: 'password of the database is tiger' }),
      EVENT,
    )
  })

  test('answers 410 when the handler says that it is gone', async () => {
    const { send } = receiverIn(framework, () => 'gone')
    expect((await send(await webhookRequest())).status).toBe(410)
  })
})

describe('a body that was parsed before', () => {
  const parsing: Record<string, (onError: () => void) => Send> = {
    'Express 5': (onError) => {
      const app = express().use(express.json())
      return overHttp(
        createServer(
          app.post(
            '/webhooks',
            expressWebhook(secret, () => {}, { onError }),
          ),
        ),
      )
    },
    'Express 4': (onError) => {
      const app = express4().use(express4.json())
      return overHttp(
        createServer(
          app.post(
            '/webhooks',
            expressWebhook(secret, () => {}, { onError }),
          ),
        ),
      )
    },
    Hono: (onError) => {
      const app = new Hono().use(async (c, next) => {
        await c.req.json()
        await next()
      })
      app.post(
        '/webhooks',
        honoWebhook(secret, () => {}, { onError }),
      )
      return (request) => app.request('/webhooks', request)
    },
  }

  test.each(Object.entries(parsing))(
    'is a fault of the receiver in %s: 500, so that the event comes again, and what mends it',
    async (_, build) => {
      const answer = await build(() => {})(await webhookRequest())
      expect(answer.status).toBe(500)
      expect(await answer.json()).toMatchObject({
        code: 'webhook_body_parsed',
        detail: expect.stringContaining('express.raw'),
      })
    },
  )

  test('is taken in Express when a parser of text or a platform kept the bytes', async () => {
    const text = express().use(express.text({ type: '*/*' }))
    text.post(
      '/webhooks',
      expressWebhook(secret, () => {}),
    )
    expect((await overHttp(createServer(text))(await webhookRequest())).status).toBe(204)
    const verify = (request: object, _: unknown, rawBody: Buffer) =>
      void Object.assign(request, { rawBody })
    const beside = express().use(express.json({ verify }))
    beside.post(
      '/webhooks',
      expressWebhook(secret, () => {}),
    )
    expect((await overHttp(createServer(beside))(await webhookRequest())).status).toBe(204)
  })
})

test('in Fastify the other routes keep their parsers', async () => {
  const app = fastify()
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (_, body, done) =>
    done(null, { parsed: String(body) }),
  )
  app.register(
    fastifyWebhook(secret, () => {}),
    { prefix: '/webhooks' },
  )
  app.post('/other', async ({ body }) => body)
  const request = await webhookRequest()
  const headers = Object.fromEntries(request.headers)
  const payload = Buffer.from(await request.arrayBuffer())
  const taken = await app.inject({ method: 'POST', url: '/webhooks', headers, payload })
  const other = await app.inject({ method: 'POST', url: '/other', headers, payload: '{}' })
  expect([taken.statusCode, other.json()]).toEqual([204, { parsed: '{}' }])
})

test.each<[string, () => unknown]>([
  ['Hono', () => honoWebhook('', () => {})],
  ['Express', () => expressWebhook('', () => {})],
  ['Fastify', () => fastifyWebhook('', () => {})],
  ['Next.js', () => nextWebhook('', () => {})],
])('%s: a secret that is missing stops the program at its start', (_, build) => {
  expect(build).toThrow('A webhook secret is not whsec_')
})

test('a secret can be found in the context, as on an edge runtime', async () => {
  type Edge = { Bindings: { SECRET: string } }
  const secretOf = (c: Context<Edge>) => c.env.SECRET
  const app = new Hono<Edge>().post(
    '/webhooks',
    honoWebhook(secretOf, () => {}),
  )
  const answer = await app.request('/webhooks', await webhookRequest(), { SECRET: secret })
  expect(answer.status).toBe(204)
})

test('a handler that throws what it was told is not taken for a forgery', async () => {
  const POST = nextWebhook(
    secret,
    async () => {
      const { WebhookError } = await import('./webhook-error.ts')
      throw new WebhookError('webhook_signature_invalid', 'of something else')
    },
    { onError: () => {} },
  )
  expect((await POST(await webhookRequest())).status).toBe(500)
})

test('an onError that fails itself changes no answer', async () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {})
  const onError = () => {
    throw new Error('the monitoring is down')
  }
  const POST = nextWebhook(secret, () => {}, { onError })
  const { status } = await POST(await webhookRequest({ secret: OTHER_SECRET }))
  expect([status, error.mock.calls.length]).toEqual([400, 1])
  error.mockRestore()
})

test('without onError a line on the console says why', async () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {})
  const POST = nextWebhook(secret, () => {
    throw new Error('orders are closed')
  })
  await POST(await webhookRequest())
  await POST(await webhookRequest({ secret: OTHER_SECRET }))
  const lines = error.mock.calls.map(([line]) => String(line))
  error.mockRestore()
  expect(lines[0]).toMatch(/the handler of evt_\w+ failed: Error: orders are closed/)
  expect(lines[1]).toMatch(/a webhook was not taken: No signature fits/)
})

test('handlers are typed by their framework, and events by their type', () => {
  type Edge = { Bindings: { QUEUE: string } }
  const inHono = honoWebhook(secret, (event, c: Context<Edge>) => {
    expectTypeOf(c.env.QUEUE).toEqualTypeOf<string>()
    expectTypeOf(event.type).toExtend<string>()
    if (event.type !== 'payment.settled') return
    expectTypeOf(event.data.amount.amount).toEqualTypeOf<string>()
  })
  new Hono<Edge>().post('/', inHono)
  const inExpress = expressWebhook(secret, (_, request: ExpressAsked) => {
    expectTypeOf(request.ip).toEqualTypeOf<string | undefined>()
  })
  express().post('/', inExpress)
  const inFastify = fastifyWebhook(secret, (_, request: FastifyRequest) => {
    expectTypeOf(request.ip).toEqualTypeOf<string>()
  })
  fastify().register(inFastify, { prefix: '/webhooks' })
})
