import { expect, test } from 'vitest'
import { fetchPatiently } from './fetch-patiently.ts'

const request = { method: 'POST', url: 'http://bank.test/', headers: {}, body: () => 'one' }
const client = { clientId: 'a', clientSecret: 'b' }

function answering(...statuses: number[]) {
  const bodies: string[] = []
  const fetch = async (sent: Request) => {
    bodies.push(await sent.text())
    return new Response(null, { status: statuses.shift() ?? 429, headers: { 'retry-after': '0' } })
  }
  return { bodies, target: { baseUrl: '', client, otherClient: client, fetch } }
}

test('a request that came too fast is sent again, whole', async () => {
  const { bodies, target } = answering(429, 201)
  expect((await fetchPatiently(target, request)).status).toBe(201)
  expect(bodies).toEqual(['one', 'one'])
})

test('an implementation that says so for ever is believed in the end', async () => {
  const { bodies, target } = answering()
  expect((await fetchPatiently(target, request)).status).toBe(429)
  expect(bodies).toHaveLength(4)
})
