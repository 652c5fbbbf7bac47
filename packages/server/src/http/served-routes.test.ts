import { METHODS } from 'node:http'
import { operations } from '@wekeza/contract'
import { expect, test } from 'vitest'
import { testServer } from '../testing/test-server.ts'
import { exchange, openSocket, statusesOf } from './testing/raw-socket.ts'

/** HEAD is answered as GET is; CONNECT names no path. */
const APART = ['HEAD', 'CONNECT']
const ROOM = { address: 1_000_000, application: 1_000_000, consent: 1_000_000 }

/** The contract's paths with something in their braces, and the methods that each takes. */
const addresses = new Map<string, string[]>()
for (const { path, method } of Object.values(operations)) {
  const address = path.replace(/\{\w+\}/g, 'some_1')
  addresses.set(address, [...(addresses.get(address) ?? []), method])
}

const roomy = () => testServer({ unitsPerMinute: ROOM, unitsPerSecond: ROOM })

/** Sends each of these on one connection, and reads the answer to each. */
async function inTurn(url: string, requests: readonly string[]): Promise<string[]> {
  const { socket, closed } = await openSocket(url)
  requests.forEach((line, index) => {
    const closing = index === requests.length - 1 ? 'connection: close\r\n' : ''
    socket.write(`${line} HTTP/1.1\r\nhost: x\r\n${closing}\r\n`)
  })
  return (await closed()).split(/(?=HTTP\/1\.1 \d{3} )/)
}

test('every method that a path does not take is refused, and Allow names those that it takes', {
  timeout: 120_000,
}, async () => {
  const { url } = await roomy()
  expect(METHODS).toEqual(expect.arrayContaining(['TRACE', 'PROPFIND', 'OPTIONS', 'PURGE']))
  for (const [path, taken] of addresses) {
    const others = METHODS.filter((method) => !taken.includes(method) && !APART.includes(method))
    const answers = await inTurn(
      url,
      others.map((method) => `${method} ${path}`),
    )
    expect(answers.map((answer) => [path, ...statusesOf(answer)])).toEqual(
      others.map(() => [path, 405]),
    )
    for (const answer of answers) {
      const allow = /^allow: (.*)\r$/im.exec(answer)?.[1] ?? ''
      expect(allow.split(', ').toSorted()).toEqual(taken.toSorted())
    }
  }
})

test.each(['x:443', 'bank.example:80'])(
  'CONNECT %s is refused, and nothing is tunnelled',
  async (to) => {
    const { url } = await roomy()
    const hidden = 'GET /livez HTTP/1.1\r\nhost: x\r\n\r\n'
    const answer = await exchange(url, `CONNECT ${to} HTTP/1.1\r\nhost: ${to}\r\n\r\n${hidden}`)
    expect(statusesOf(answer)).toEqual([405])
    expect(answer).toMatch(/^allow:\r$/m)
    expect(answer).toContain('method_not_allowed')
  },
)

test('a verb that is none of HTTP is refused, and its connection closed', async () => {
  const { url } = await roomy()
  const answer = await exchange(url, 'FROBNICATE /livez HTTP/1.1\r\nhost: x\r\n\r\n')
  expect(statusesOf(answer)).toEqual([400])
})

test('every operation of the contract is served by its method', { timeout: 120_000 }, async () => {
  const { url } = await roomy()
  for (const { id, method, path, caller } of Object.values(operations)) {
    const address = `${url}${path.replace(/\{\w+\}/g, 'some_1')}`
    const answer = await fetch(address, { method })
    const { code } = (await answer.json()) as { code?: string }
    expect([id, code]).not.toEqual([id, 'route_not_found'])
    expect([id, answer.status]).not.toEqual([id, 405])
    // Whoever shows nothing gets no further than that, unless the contract says that everybody may.
    if (caller !== 'public') expect([id, code]).toEqual([id, 'credentials_missing'])
  }
})
