import { createServer, type RequestListener } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import type { TLSSocket } from 'node:tls'
import { CoreSilent } from '@wekeza/bank'
import { expect, onTestFinished, test } from 'vitest'
import { practiceSet } from '../certs/practice-set.ts'
import { httpCore } from './http-core.ts'

const ACCOUNT = {
  id: 'ann',
  number: '4000000001',
  type: 'current',
  status: 'active',
  currency: 'KES',
  nickname: 'Everyday',
  mandate: 'any',
  opened_on: '2020-01-01',
  overdraft: '0.00',
  balance: '-12.05',
  customers: [{ id: 'ann', username: 'ann', name: 'Ann Kamau' }],
}
const POSTING = {
  id: 'p1',
  account: 'ann',
  amount: '-0.05',
  currency: 'KES',
  booked_at: '2026-01-15T06:00:00Z',
  description: 'Card',
  counterparty: null,
  instruction: null,
}

/** A core that answers everything with this. */
async function coreThatSays(body: unknown, status = 200) {
  const seen: { url?: string | undefined; authorization?: string | undefined }[] = []
  const listener: RequestListener = ({ url, headers }, response) => {
    seen.push({ url, authorization: headers.authorization })
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  }
  const server = createServer(listener).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  const core = httpCore({
    url: `http://127.0.0.1:${port}/wekeza`,
    timeoutMs: 2_000,
    token: () => 'token-of-the-day',
  })
  onTestFinished(async () => {
    await core.close()
    server.close()
  })
  return { core, seen }
}

test('an account of the core is read with its ids as they are here', async () => {
  const { core, seen } = await coreThatSays({ ...ACCOUNT, more: 'than was asked' })
  expect(await core.account('acc_ann')).toMatchObject({
    id: 'acc_ann',
    bookedMinor: -1_205,
    openedOn: '2020-01-01',
    customers: [{ id: 'cus_ann', username: 'ann', name: 'Ann Kamau' }],
  })
  expect(seen).toEqual([{ url: '/wekeza/accounts/ann', authorization: 'Bearer token-of-the-day' }])
})

const PAGE = { postings: [POSTING], cursor: 'c1', has_more: false }

test('a page of postings is read, and asked for behind its cursor', async () => {
  const { core, seen } = await coreThatSays(PAGE)
  expect(await core.postings('c 0')).toMatchObject({
    postings: [{ id: 'p1', accountId: 'acc_ann', amountMinor: -5, instructionId: null }],
    cursor: 'c1',
    hasMore: false,
  })
  expect(seen[0]?.url).toBe('/wekeza/postings?after=c+0&limit=200')
})

const page = (more: object) => ({ ...PAGE, postings: [{ ...POSTING, ...more }] })
test.each([
  ['an amount that is a number', page({ amount: -0.05 })],
  ['an amount with three places', page({ amount: '-0.050' })],
  ['an amount with an exponent', page({ amount: '1e3' })],
  ['an amount beyond what a sum keeps exact', page({ amount: '99999999999999.00' })],
  ['another currency', page({ currency: 'USD' })],
  ['a time without its zone', page({ booked_at: '2026-01-15T06:00:00' })],
  ['a day that is none', page({ booked_at: '2026-13-45T06:00:00Z' })],
  ['an account that leaves its path', page({ account: '../x' })],
  ['a text with a line in it', page({ description: 'a\nb' })],
  ['no cursor', { ...PAGE, cursor: null }],
  ['a list that is none', { ...PAGE, postings: {} }],
  ['more postings than a page holds', { ...PAGE, postings: Array(501).fill(POSTING) }],
  ['nothing', null],
])('a page with %s is not taken', async (_, body) => {
  const { core } = await coreThatSays(body)
  await expect(core.postings(null)).rejects.toThrow(CoreSilent)
})

test('what a fault says names the place, and never the value', async () => {
  const { core } = await coreThatSays(page({ description: 'Ann Kamau owes\n500' }))
  const fault = await core.postings(null).catch((cause: Error) => cause.message)
  expect(fault).toMatch(/postings\[0\]\.description/)
  expect(fault).not.toMatch(/Kamau/)
})

test('only the core itself can say that it does not know an id', async () => {
  const own = await coreThatSays({ code: 'instruction_unknown' }, 404)
  expect(await own.core.status('pay_1')).toEqual({ status: 'unknown' })
  const other = await coreThatSays({ message: 'no such page' }, 404)
  await expect(other.core.status('pay_1')).rejects.toThrow(CoreSilent)
})

test('a redirect is not followed', async () => {
  const { core, seen } = await coreThatSays({}, 302)
  await expect(core.account('acc_ann')).rejects.toThrow('it answered 302')
  expect(seen).toHaveLength(1)
})

/** A core that lets in who shows a certificate of the practice authority. */
async function coreBehindTls() {
  const set = await practiceSet(['127.0.0.1'], Date.now())
  const file = (name: string) => set.find((one) => one.name === name)?.content ?? ''
  const [cert, key, ca] = [file('server.pem'), file('server-key.pem'), file('ca.pem')]
  const server = createTlsServer(
    { cert, key, ca, requestCert: true, rejectUnauthorized: true },
    ({ socket }, response) => {
      const { CN } = (socket as TLSSocket).getPeerCertificate().subject
      const told = JSON.stringify({ ...ACCOUNT, nickname: CN })
      response.writeHead(200, { 'content-type': 'application/json' }).end(told)
    },
  ).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  onTestFinished(() => void server.close())
  const url = `https://127.0.0.1:${(server.address() as AddressInfo).port}`
  const calling = (tls: { cert?: string; key?: string; ca?: string }) => {
    const core = httpCore({ url, timeoutMs: 2_000, tls })
    onTestFinished(() => core.close())
    return core.account('acc_ann')
  }
  return { calling, file }
}

test('a core behind mutual TLS knows this server by its certificate', async () => {
  const { calling, file } = await coreBehindTls()
  const tls = { cert: file('client.pem'), key: file('client-key.pem'), ca: file('ca.pem') }
  expect(await calling(tls)).toMatchObject({ nickname: 'practice-client' })
  await expect(calling({ ca: file('ca.pem') })).rejects.toThrow(CoreSilent)
})

test('a core whose certificate nobody vouches for is told nothing', async () => {
  const { calling, file } = await coreBehindTls()
  const own = { cert: file('client.pem'), key: file('client-key.pem') }
  await expect(calling(own)).rejects.toThrow('connection failed')
})
