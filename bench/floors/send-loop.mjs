// The floor under deliveries: posts the same body again and again, so many at once, and keeps nothing.
// usage: node send-loop.mjs URL AT_ONCE SECONDS BYTES; prints how many a second
import { Agent, request } from 'undici'

const [, , url, atOnce, seconds, bytes] = process.argv
const dispatcher = new Agent({ connections: Number(atOnce) })
const body = JSON.stringify({ data: 'x'.repeat(Number(bytes)) })
const headers = { 'content-type': 'application/json' }
const startMs = performance.now()
const endMs = startMs + Number(seconds) * 1_000
let count = 0
await Promise.all(
  Array.from({ length: Number(atOnce) }, async () => {
    while (performance.now() < endMs) {
      const answer = await request(url, { method: 'POST', body, headers, dispatcher })
      await answer.body.dump()
      count += 1
    }
  }),
)
console.log(count / ((performance.now() - startMs) / 1_000))
await dispatcher.close()
