import type { HttpBindings } from '@hono/node-server'
import { toText } from '../../../../examples/core-adapter/money.ts'

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

type Outgoing = HttpBindings['outgoing']
type Fetch = (request: Request) => Response | Promise<Response>

/** A request for a movement, and the core that would carry it out rightly. */
export interface Asked {
  readonly request: Request
  /** of the instruction */
  readonly id: string
  readonly outgoing: Outgoing
  readonly honest: Fetch
  /** what the core says of an instruction whenever it is asked: a lie is kept here, under the id */
  readonly said: Map<string, object>
}

interface Order {
  readonly amount: string
}

/** Ends the id of what is booked a second time; the feed shows it without. */
export const AGAIN = '-again'

/** Answers a request for a movement wrongly. */
export async function misbehave(fault: Fault, asked: Asked): Promise<Response> {
  const { request, id, outgoing, honest } = asked
  const order = (await request.clone().json()) as Order
  switch (fault) {
    case 'drops':
      return lost(outgoing)
    case 'does it and drops':
      await honest(request)
      return lost(outgoing)
    case 'does it and delays': {
      const late = await honest(request)
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
      return lie(fault, asked, order)
  }
}

/** What it says it says again when it is asked. */
async function lie(fault: Fault, { request, id, honest, said }: Asked, order: Order) {
  const cents = Math.round(Number(order.amount) * 100)
  const amount = fault === 'books another amount' ? toText(cents + 1) : order.amount
  if (fault !== 'only says that it books') await honest(ordering(request, id, { ...order, amount }))
  if (fault === 'books twice') await honest(ordering(request, id + AGAIN, order))
  const refused = { id, status: 'refused', reason: 'core_refused' }
  const booked = { id, status: 'booked', amount: order.amount }
  const words = fault === 'refuses and books' ? refused : booked
  said.set(id, words)
  return Response.json(words)
}

function ordering(request: Request, id: string, order: Order): Request {
  const url = new URL(`/instructions/${id}`, request.url)
  const { method, headers } = request
  return new Request(url, { method, headers, body: JSON.stringify(order) })
}

/** The connection ends, and no answer with it. */
export function lost(outgoing: Outgoing): Response {
  outgoing.destroy()
  return new Response(null, { status: 502, headers: { 'x-hono-already-sent': '1' } })
}
