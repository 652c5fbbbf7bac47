import type { Server } from 'node:http'
import { type HttpBindings, serve } from '@hono/node-server'
import { onTestFinished } from 'vitest'
import { openBooks } from '../../../../examples/core-adapter/books.ts'
import { toText } from '../../../../examples/core-adapter/money.ts'
import { accounts } from '../../../../examples/core-adapter/people.ts'
import { protocol } from '../../../../examples/core-adapter/protocol.ts'

export const CORE_TOKEN = 'token-of-the-faulty-core'

/** What happens to the next request that asks for a movement. */
export type Fault =
  /** the connection is lost before the core has seen it */
  | 'drops'
  /** the core does it, and the connection is lost before it answers */
  | 'does it and drops'
  /** the core does it, and answers after the caller has gone */
  | 'does it and delays'
  | 'answers 500'
  | 'answers 401'
  | 'answers garbage'
  | 'answers JSON of another shape'
  | 'answers about another payment'
  | 'answers an endless body'
  | 'answers with an amount that is a number'
  /** it says so, and books nothing */
  | 'only says that it books'
  | 'books another amount'
  | 'books twice'
  | 'refuses and books'

/** Ends the id of what is booked a second time; the feed shows it without. */
const AGAIN = '-again'

/** The example core on a port of its own, which does wrong what it is told to do wrong. */
export async function faultyCore() {
  const books = openBooks(accounts, () => new Date('2026-01-15T06:00:00Z'))
  const honest = protocol(books, CORE_TOKEN)
  const faults: Fault[] = []
  const said = new Map<string, object>()
  const state = { feedRepeats: false, silent: false, asked: 0 }
  let onAsked: (() => Promise<void>) | undefined

  async function answer(request: Request, { outgoing }: HttpBindings): Promise<Response> {
    const path = new URL(request.url).pathname
    if (state.silent) return lost(outgoing)
    const id = path.split('/')[2] ?? ''
    if (request.method === 'GET' && said.has(id)) return Response.json(said.get(id))
    if (path === '/postings') return feed(request)
    if (request.method !== 'PUT') return honest.fetch(request)
    state.asked += 1
    const fault = faults.shift()
    const reply = fault
      ? await misbehave(fault, request, id, outgoing)
      : await honest.fetch(request)
    await onAsked?.()
    return reply
  }

  async function feed(request: Request): Promise<Response> {
    const page = await honest.fetch(state.feedRepeats ? fromTheStart(request) : request)
    return new Response((await page.text()).replaceAll(AGAIN, ''), page)
  }

  async function misbehave(
    fault: Fault,
    request: Request,
    id: string,
    outgoing: HttpBindings['outgoing'],
  ): Promise<Response> {
    const order = (await request.clone().json()) as Order
    switch (fault) {
      case 'drops':
        return lost(outgoing)
      case 'does it and drops':
        await honest.fetch(request)
        return lost(outgoing)
      case 'does it and delays': {
        const late = await honest.fetch(request)
        await new Promise((resolve) => setTimeout(resolve, 400))
        return late
      }
      case 'answers 500':
        return new Response('{"fault":"core"}', { status: 500 })
      case 'answers 401':
        return Response.json({ code: 'token_invalid' }, { status: 401 })
      case 'answers garbage':
        return new Response('<html>it works', { headers: { 'content-type': 'text/html' } })
      case 'answers JSON of another shape':
        return Response.json({ id, status: 'done' })
      case 'answers about another payment':
        return Response.json({ id: 'pay_other', status: 'booked', amount: order.amount })
      case 'answers an endless body':
        return Response.json({ id, status: 'booked', amount: 'x'.repeat(2_000_000) })
      case 'answers with an amount that is a number':
        return Response.json({ id, status: 'booked', amount: Number(order.amount) })
      default:
        return lie(fault, request, id, order)
    }
  }

  /** What it says it says again when it is asked. */
  async function lie(fault: Fault, request: Request, id: string, order: Order) {
    const cents = Math.round(Number(order.amount) * 100)
    const amount = fault === 'books another amount' ? toText(cents + 1) : order.amount
    if (fault !== 'only says that it books')
      await honest.fetch(asked(request, id, { ...order, amount }))
    if (fault === 'books twice') await honest.fetch(asked(request, id + AGAIN, order))
    const refused = { id, status: 'refused', reason: 'core_refused' }
    const booked = { id, status: 'booked', amount: order.amount }
    said.set(id, fault === 'refuses and books' ? refused : booked)
    return Response.json(said.get(id))
  }

  const server = await listening(answer)
  onTestFinished(() => {
    server.listener.closeAllConnections()
    server.listener.close()
  })
  return {
    url: server.url,
    books,
    faults,
    state,
    /** called after each request for a movement is done, before it is answered */
    whenAsked(work: () => Promise<void>) {
      onAsked = work
    },
  }
}

interface Order {
  readonly amount: string
}

function asked(request: Request, id: string, order: Order): Request {
  const url = new URL(`/instructions/${id}`, request.url)
  const { method, headers } = request
  return new Request(url, { method, headers, body: JSON.stringify(order) })
}

type Fetch = (request: Request, bindings: HttpBindings) => Promise<Response>

function listening(fetch: Fetch) {
  return new Promise<{ listener: Server; url: string }>((resolve) => {
    const listener = serve({ fetch: fetch as never, hostname: '127.0.0.1', port: 0 }, ({ port }) =>
      resolve({ listener: listener as Server, url: `http://127.0.0.1:${port}` }),
    )
  })
}

function lost(outgoing: HttpBindings['outgoing']): Response {
  outgoing.destroy()
  return new Response(null, { status: 502, headers: { 'x-hono-already-sent': '1' } })
}

function fromTheStart(request: Request): Request {
  const url = new URL(request.url)
  url.searchParams.delete('after')
  return new Request(url, request)
}
