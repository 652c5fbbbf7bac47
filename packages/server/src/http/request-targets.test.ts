import { operations } from '@wekeza/contract'
import { expect, test, vi } from 'vitest'
import { testServer } from '../testing/test-server.ts'
import { besieged } from './testing/besieged.ts'
import { exchange, statusesOf } from './testing/raw-socket.ts'

// Nothing here is timed: a machine that is busy may take as long as it needs.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const { path: SECRET } = operations.listConsents
const { path: OPEN } = operations.getLiveness

/** Sends this as it is, and closes. */
const get = (url: string, target: string, headers = 'host: bank.example\r\n') =>
  exchange(url, `GET ${target} HTTP/1.1\r\n${headers}connection: close\r\n\r\n`)

const TRICKS = [
  '//livez',
  '/livez//',
  '/./livez',
  '/livez/.',
  '/x/../livez',
  '/livez/..',
  '/%2e/livez',
  '/x/%2E%2e/livez',
  '/x/.%2e/livez',
  '/x%2f..%2flivez',
  '/livez%2f',
  '/livez%5c',
  '/livez%00',
  '/livez%0d%0ax-injected:%20yes',
  '/%256civez',
  '/x%252f..%252flivez',
  '\\livez',
  '/x\\..\\livez',
  '/oauth/../livez',
  '/oauth/%2e%2e/livez',
  '/oauth//token',
  '/interaction/../livez',
  '/.well-known/../livez',
  'http://bank.example/x/../livez',
  'http://bank.example//livez',
  'http://user:word@bank.example/livez',
  'ftp://bank.example/livez',
  'file:///etc/passwd',
  'livez',
  '*',
  '?/livez',
]

test('no trick with a path reaches anything, and each of them is counted and logged', async () => {
  const { url, attacked, stop, readLog } = await besieged()
  const answers: string[] = []
  await attacked(async () => {
    answers.push(...(await Promise.all(TRICKS.map((target) => get(url, target)))))
  })
  const refused = (answer: string) => [400, 404].includes(statusesOf(answer)[0] ?? 0)
  expect(answers.filter((answer) => !refused(answer))).toEqual([])
  expect(answers.filter((answer) => /^x-injected/im.test(answer))).toEqual([])
  await stop()
  const logged = readLog()
    .split('\n')
    .filter((line) => line.includes('route_not_found'))
  const unread = answers.filter((answer) => statusesOf(answer)[0] === 404)
  expect(logged).toHaveLength(unread.length)
})

test.each(['//livez', '/x/%2e%2e/livez', '/livez%2f', '*', '/nowhere'])(
  'a limit holds for %s as for any other path',
  async (target) => {
    const { url } = await testServer({
      unitsPerMinute: { address: 2, application: 9, consent: 9 },
    })
    const statuses = []
    for (let asked = 0; asked < 3; asked += 1) statuses.push(...statusesOf(await get(url, target)))
    expect(statuses).toEqual([404, 404, 429])
  },
)

test.each([
  ['two', 'host: bank.example\r\nhost: other.example\r\n'],
  ['one that is none', 'host: bank.example/v1\r\n'],
  ['one with a user', 'host: user@bank.example\r\n'],
  ['one with a space', 'host: bank example\r\n'],
  ['an empty one', 'host:\r\n'],
])('a limit holds for a request with %s for its host, and it is not answered', async (_, host) => {
  const { url } = await testServer({ unitsPerMinute: { address: 2, application: 9, consent: 9 } })
  const statuses = []
  for (let asked = 0; asked < 3; asked += 1)
    statuses.push(...statusesOf(await get(url, OPEN, host)))
  expect(statuses).toEqual([404, 404, 429])
})

test('a request without a host is refused, and its connection closed', async () => {
  const { url } = await testServer()
  const ask = `GET ${OPEN} HTTP/1.1\r\n\r\n${`GET ${OPEN} HTTP/1.1\r\nhost: x\r\n\r\n`}`
  expect(statusesOf(await exchange(url, ask))).toEqual([400])
})

test.each(['http://bank.example', 'HTTP://BANK.EXAMPLE:8080', 'https://[::1]:443'])(
  'a target that names %s is the path that it names, to the api and to identity',
  async (origin) => {
    const { url } = await testServer({ web: undefined })
    expect(statusesOf(await get(url, `${origin}${OPEN}`))).toEqual([200])
    expect(statusesOf(await get(url, `${origin}/oauth/jwks`))).toEqual([200])
    expect(await get(url, `${origin}${SECRET}`)).toContain('credentials_missing')
    expect(statusesOf(await get(url, `${origin}?query`))).toEqual([404])
  },
)

test.each(['/livez/', '/LIVEZ', '/v1/consents/', '/V1/consents'])(
  '%s is not what is written otherwise',
  async (target) => {
    const { url } = await testServer()
    expect(statusesOf(await get(url, target))).toEqual([404])
  },
)

test('an id is taken as it is written, encoded or not, and held against the contract', async () => {
  const { url } = await testServer()
  const encoded = SECRET.replace('consents', '%63onsents')
  expect(await get(url, encoded)).toMatch(/credentials_missing|route_not_found/)
})
