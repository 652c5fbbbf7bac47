import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import express from 'express'
import express4 from 'express4'
import fastify from 'fastify'
import { Hono } from 'hono'
import { onTestFinished } from 'vitest'
import { webhook as expressWebhook } from '../webhooks/express.ts'
import { webhook as fastifyWebhook } from '../webhooks/fastify.ts'
import { webhook as honoWebhook } from '../webhooks/hono.ts'
import { webhook as nextWebhook } from '../webhooks/next.ts'
import type { ReceiverOptions, WebhookHandler } from '../webhooks/receive.ts'
import { WEBHOOK_SECRET as secret } from './webhook-of.ts'

/** Sends a request as the platform would. */
export type Send = (request: Request) => Response | Promise<Response>

/** Sends to a server of Node on a free port, which ends with the test. */
export function overHttp(server: Server): Send {
  const ready = new Promise<number>((resolve) => {
    const answer = () => resolve((server.address() as AddressInfo).port)
    if (server.listening) answer()
    else server.listen(0, '127.0.0.1', answer)
  })
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return async (request) => {
    const { method, headers } = request
    const body = await request.arrayBuffer()
    return fetch(`http://127.0.0.1:${await ready}/webhooks`, { method, headers, body })
  }
}

type Build = (handler: WebhookHandler<unknown>, options: ReceiverOptions) => Send

/** Each adapter in the framework that it is for, at /webhooks. */
export const receivers: Readonly<Record<string, Build>> = {
  Hono: (handler, options) => {
    const app = new Hono().post('/webhooks', honoWebhook(secret, handler, options))
    return (request) => app.request('/webhooks', request)
  },
  'Hono on Node': (handler, options) => {
    const app = new Hono().post('/webhooks', honoWebhook(secret, handler, options))
    return overHttp(serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }) as Server)
  },
  'Express 5': (handler, options) => {
    const app = express().post('/webhooks', expressWebhook(secret, handler, options))
    return overHttp(createServer(app.use(express.json())))
  },
  'Express 4': (handler, options) => {
    const app = express4().post('/webhooks', expressWebhook(secret, handler, options))
    return overHttp(createServer(app.use(express4.json())))
  },
  'Express behind express.raw': (handler, options) => {
    const raw = express.raw({ type: 'application/json' })
    return overHttp(
      createServer(express().post('/webhooks', raw, expressWebhook(secret, handler, options))),
    )
  },
  'plain Node': (handler, options) =>
    overHttp(createServer(expressWebhook(secret, handler, options))),
  Fastify: (handler, options) => {
    const app = fastify()
    app.register(fastifyWebhook(secret, handler, options), { prefix: '/webhooks' })
    return async (request) => {
      const { statusCode, payload, headers } = await app.inject({
        method: 'POST',
        url: '/webhooks',
        headers: Object.fromEntries(request.headers),
        payload: Buffer.from(await request.arrayBuffer()),
      })
      const type = String(headers['content-type'] ?? '')
      return new Response(payload || null, {
        status: statusCode,
        headers: { 'content-type': type },
      })
    }
  },
  'Next.js': (handler, options) => nextWebhook(secret, handler, options),
}
