// Listens to the event stream so many times over, and says how late each event was: GET / answers
// { listening, heard, p50Ms, p99Ms }. When an event happened is in its payment: `created_at`.
// usage: node listen.mjs PORT URL AT_ONCE TOKENS_FILE
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { Agent, request } from 'undici'

const [, , port, url, atOnce, tokensFile] = process.argv
const tokens = JSON.parse(readFileSync(tokensFile, 'utf8'))
const dispatcher = new Agent({ connections: Number(atOnce), bodyTimeout: 0, headersTimeout: 0 })
const lateMs = []
let listening = 0

async function listen(index) {
  const headers = { authorization: `Bearer ${tokens[index % tokens.length]}` }
  const answer = await request(`${url}/v1/events/stream?types=payment.settled`, {
    headers,
    dispatcher,
  })
  if (answer.statusCode !== 200) throw new Error(`${answer.statusCode} ${await answer.body.text()}`)
  listening += 1
  for await (const chunk of answer.body) {
    const nowMs = Date.now()
    for (const [, at] of chunk.toString().matchAll(/"created_at":"([^"]+)","resource"/g))
      lateMs.push(nowMs - Date.parse(at))
  }
}

for (let index = 0; index < Number(atOnce); index += 1)
  listen(index).catch((cause) => {
    console.error(cause.message)
    process.exit(1)
  })

createServer((_, response) => {
  const sorted = lateMs.toSorted((a, b) => a - b)
  const at = (share) => sorted[Math.floor(sorted.length * share)] ?? null
  response.end(JSON.stringify({ listening, heard: sorted.length, p50Ms: at(0.5), p99Ms: at(0.99) }))
}).listen(Number(port), '127.0.0.1')
