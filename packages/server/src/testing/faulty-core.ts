import type { Server } from 'node:http'
import { type HttpBindings, serve } from '@hono/node-server'
import { onTestFinished } from 'vitest'
import { openBooks } from '../../../../examples/core-adapter/books.ts'
import { accounts } from '../../../../examples/core-adapter/people.ts'
import { protocol } from '../../../../examples/core-adapter/protocol.ts'
import { AGAIN, type Fault, lost, misbehave } from './core-faults.ts'

export const CORE_TOKEN = 'token-of-the-faulty-core'

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
    const asked = { request, id, outgoing, honest: honest.fetch, said }
    const reply = await (fault ? misbehave(fault, asked) : honest.fetch(request))
    await onAsked?.()
    return reply
  }

  async function feed(request: Request): Promise<Response> {
    const page = await honest.fetch(state.feedRepeats ? fromTheStart(request) : request)
    return new Response((await page.text()).replaceAll(AGAIN, ''), page)
  }

  /** called after each request for a movement is done, before it is answered */
  const whenAsked = (work: () => Promise<void>) => {
    onAsked = work
  }
  return { url: await listening(answer), books, faults, state, whenAsked }
}

type Fetch = (request: Request, bindings: HttpBindings) => Promise<Response>

/** Serves until the running test ends. */
function listening(fetch: Fetch): Promise<string> {
  return new Promise((resolve) => {
    const options = { fetch: fetch as never, hostname: '127.0.0.1', port: 0 }
    const listener = serve(options, ({ port }) => resolve(`http://127.0.0.1:${port}`)) as Server
    onTestFinished(() => {
      listener.closeAllConnections()
      listener.close()
    })
  })
}

function fromTheStart(request: Request): Request {
  const url = new URL(request.url)
  url.searchParams.delete('after')
  return new Request(url, request)
}
