import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import express4 from 'express4'
import fastify, { type FastifyInstance } from 'fastify'
import { Hono } from 'hono'
import { describe, expect, test, vi } from 'vitest'
import { OTHER_SECRET, WEBHOOK_SECRET } from './testing/webhook-of.ts'
import { run, snippetsUnder, type Take, taking } from './testing/webhooks-guide.ts'
import { webhook as inExpress } from './webhooks/express.ts'
import { webhook as inFastify } from './webhooks/fastify.ts'
import { webhook as inHono } from './webhooks/hono.ts'
import { webhook as inNext } from './webhooks/next.ts'
import { exampleEvent, signWebhook } from './webhooks/testing.ts'

describe('the snippet of', () => {
  type Post = (headers: Record<string, string>, body: string) => Promise<number>
  const path = '/webhooks/transaction'
  const [code, given] = [(name: string) => snippetsUnder(name).join('\n'), { process }]

  /** Posts twice to an app of Express, each time on a server of its own. */
  const overHttp =
    (app: express.Express): Post =>
    async (headers, body) => {
      const server = createServer(app)
      await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
      const { port } = server.address() as AddressInfo
      const init = { method: 'POST', headers, body }
      const { status } = await fetch(`http://127.0.0.1:${port}${path}`, init)
      server.closeAllConnections()
      server.close()
      return status
    }

  const frameworks: Record<string, (take: Take) => Promise<Post>> = {
    Hono: async (take) => {
      const names = { ...given, take, Hono, webhook: inHono }
      const app = (await run(code('Hono'), names, 'app')).app as Hono
      return async (headers, body) =>
        (await app.request(path, { method: 'POST', headers, body })).status
    },
    'Express 5': async (take) => {
      const names = { ...given, take, express, webhook: inExpress }
      return overHttp((await run(code('Express'), names, 'app')).app as express.Express)
    },
    'Express 4': async (take) => {
      const names = { ...given, take, express: express4, webhook: inExpress }
      return overHttp((await run(code('Express'), names, 'app')).app as express.Express)
    },
    Fastify: async (take) => {
      const names = { ...given, take, fastify, webhook: inFastify }
      const app = (await run(code('Fastify'), names, 'app')).app as FastifyInstance
      return async (headers, payload) =>
        (await app.inject({ method: 'POST', url: path, headers, payload })).statusCode
    },
    'Next.js': async (take) => {
      const names = { ...given, take, webhook: inNext }
      const POST = (await run(code('Next.js'), names, 'POST')).POST as (r: Request) => Response
      return async (headers, body) =>
        (await POST(new Request(`http://a${path}`, { method: 'POST', headers, body }))).status
    },
    'anything else': async (take) => async (headers, rawBody) => {
      const names = { ...given, take, request: { headers }, rawBody }
      const [status] = await Promise.allSettled([run(code('Anything else'), names, '')])
      return status?.status === 'fulfilled' ? 204 : 400
    },
  }

  test.each(Object.entries(frameworks))('%s takes an event once, and no forgery', async (_, of) => {
    vi.stubEnv('WEBHOOK_SECRET', WEBHOOK_SECRET)
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const { take, orders } = await taking()
    const post = await of(take)
    const event = exampleEvent('payment.settled', { data: { id: 'pay_42' } })
    const signed = await signWebhook({ secret: WEBHOOK_SECRET, event })
    const forged = await signWebhook({ secret: OTHER_SECRET, event })
    const statuses = []
    for (const { headers, body } of [forged, signed, signed])
      statuses.push(await post({ ...headers }, body))
    vi.restoreAllMocks()
    vi.unstubAllEnvs()
    expect(statuses).toEqual([400, 204, 204])
    expect(orders.markPaid.mock.calls).toEqual([['pay_42']])
  })
})
