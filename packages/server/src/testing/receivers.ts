import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import { type AddressInfo, createServer as createTcpServer, type Socket } from 'node:net'
import type { SendResult } from '@wekeza/bank'
import { expect, onTestFinished, vi } from 'vitest'
import { type GuardedSenderOptions, guardedSender } from '../webhooks/guarded-sender.ts'

export const BODY = '{"id":"evt_1","data":{"name":"Wanjirũ 😀"}}'
export const HEADERS = { 'webhook-id': 'evt_1', 'webhook-signature': 'v1,abc' }
/** Of a sender that is tried out. */
export const TIMEOUT_MS = 400

/** A receiver that is found by a name which no name server knows. */
export const HOST = 'shop.localhost'

export function aSender(options: Partial<GuardedSenderOptions> = {}) {
  const resolve = vi.fn(async (_host: string): Promise<readonly string[]> => ['127.0.0.1'])
  const sender = guardedSender({ loopback: true, resolve, timeoutMs: TIMEOUT_MS, ...options })
  onTestFinished(() => sender.close())
  const send = (url: string, overrides: { testBank?: boolean; body?: string } = {}) =>
    sender.send({ url, headers: HEADERS, body: BODY, testBank: true, ...overrides })
  return { send, resolve }
}

async function listening(server: Server, host = '127.0.0.1'): Promise<number> {
  server.listen(0, host)
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return (server.address() as AddressInfo).port
}

/** @returns its address on a test bank */
export async function aReceiver(listener: RequestListener): Promise<string> {
  return `http://${HOST}:${await listening(createServer(listener))}/hooks?of=bank`
}

/** A receiver that minds no rule of HTTP. */
export async function aSocket(onConnection: (socket: Socket) => void): Promise<string> {
  const server = createTcpServer((socket) => {
    socket.on('error', () => {})
    onConnection(socket)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  return `http://${HOST}:${(server.address() as AddressInfo).port}/`
}

export const failed = (reason: string, detail: string | RegExp = /\.$/) => ({
  kind: 'failed',
  reason,
  detail: expect.stringMatching(detail),
  durationMs: expect.any(Number),
})

/** Whether it took no longer than its limit, and some for a busy machine. */
export const inTime = ({ durationMs }: SendResult) => durationMs < TIMEOUT_MS + 300
