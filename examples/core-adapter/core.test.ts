import { serve } from '@hono/node-server'
import { checkCore } from '@wekeza/server/core-checks'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBooks } from './books.ts'
import { accounts } from './people.ts'
import { protocol } from './protocol.ts'

const TOKEN = 'a-token-of-this-test'
const [AKINYI, BARASA] = ['akinyi_current', 'barasa_shop'] as const

const books = openBooks(accounts, () => new Date('2026-01-15T06:00:00Z'))
let server: ReturnType<typeof serve>
let url: string
beforeAll(async () => {
  const { fetch } = protocol(books, TOKEN)
  url = await new Promise((resolve) => {
    server = serve({ fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) =>
      resolve(`http://127.0.0.1:${port}`),
    )
  })
})
afterAll(() => void server.close())

test('the example core holds to all that the platform counts on', async () => {
  for (let count = 0; count < 120; count += 1)
    books.happen(AKINYI, count % 2 ? -1_000 : 1_500, 'Card', 'A shop')
  const all = await checkCore({ url, token: TOKEN, from: AKINYI, to: BARASA })
  expect(all.filter(({ fault }) => fault !== undefined)).toEqual([])
  expect(all.length).toBeGreaterThan(9)
})

test('a payment to another bank takes its amount and its fee from the account', async () => {
  const balance = () => books.accounts().find(({ id }) => id === AKINYI)?.cents ?? 0
  const before = balance()
  const answer = await fetch(`${url}/instructions/pay_out`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      kind: 'payment',
      debtor_account: AKINYI,
      creditor_account: null,
      payee: { type: 'till', name: 'Duka', till_number: '123456' },
      rail: 'mpesa',
      amount: '100.00',
      fee: '13.00',
      currency: 'KES',
      description: 'Groceries',
    }),
  })
  expect(await answer.json()).toEqual({ id: 'pay_out', status: 'booked', amount: '100.00' })
  expect(balance()).toBe(before - 11_300)
})

test('an instruction that cannot be read moves nothing', async () => {
  const answer = await fetch(`${url}/instructions/pay_bad`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' },
    body: '{"amount":100}',
  })
  expect(answer.status).toBe(400)
})
