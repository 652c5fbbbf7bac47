import { expect, test } from 'vitest'
import { createApi } from '../create-api.ts'
import { tinyHost } from '../testing/tiny-host.ts'

const RANGES = ['203.0.113.0/24', '2001:db8:1::/48']

/** What a call from an address is answered, by an application that calls from these ranges. */
async function callFrom(
  remoteAddress: string | undefined,
  ipAllowList: readonly string[] = RANGES,
) {
  const host = await tinyHost()
  const get = async (id: string) => {
    const application = await host.applications.get(id)
    return application && { ...application, ipAllowList }
  }
  const api = createApi({ ...host, applications: { get } })
  const headers = { authorization: 'Bearer application' }
  const connection = remoteAddress === undefined ? {} : { remoteAddress }
  const answer = await api.fetch(
    new Request('http://bank.test/v1/consents', { headers }),
    connection,
  )
  const { code } = (await answer.json()) as { code?: string }
  return { status: answer.status, code, kept: host.kept }
}

test.each([
  '203.0.113.7',
  '::ffff:203.0.113.7',
  '::ffff:cb00:7107',
  '2001:db8:1::9',
  '2001:0DB8:0001:0000::9',
  '2001:db8:1::9%eth0',
  '2001:db8:1::9%eth0.100',
])('%s lies in what an application calls from', async (address) => {
  expect((await callFrom(address)).status).toBe(200)
})

test.each([
  '203.0.114.7',
  '2001:db8:2::9',
  '::ffff:203.0.114.7',
  '::203.0.113.7',
  '64:ff9b::203.0.113.7',
  '2002:cb00:7107::',
  '203.0.113.7%eth0',
  '203.0.113.7:443',
  '203.0.113.7, 198.51.100.1',
  '0313.0.0161.07',
  '3405803783',
  '203.0.28935',
  'unknown',
  '',
  undefined,
])('%s does not', async (address) => {
  expect(await callFrom(address)).toMatchObject({ status: 403, code: 'address_not_allowed' })
})

test('an empty list is everywhere, also for who has no address', async () => {
  expect((await callFrom('198.51.100.1', [])).status).toBe(200)
  expect((await callFrom(undefined, [])).status).toBe(200)
})

test('a range that cannot be read lets nobody in, and keeps nobody out of the others', async () => {
  expect((await callFrom('198.51.100.1', ['everywhere'])).status).toBe(403)
  expect((await callFrom('203.0.113.7', ['everywhere', ...RANGES])).status).toBe(200)
})

test('all of IPv6 is none of IPv4, and the other way round', async () => {
  expect((await callFrom('203.0.113.7', ['::/0'])).status).toBe(403)
  expect((await callFrom('::ffff:203.0.113.7', ['::/0'])).status).toBe(403)
  expect((await callFrom('2001:db8::1', ['0.0.0.0/0'])).status).toBe(403)
})

test('a refused address is told to the application’s developers, by the step and never by the address', async () => {
  const { kept } = await callFrom('198.51.100.1')
  expect(kept).toMatchObject([{ refusedBy: 'checkAddress', code: 'address_not_allowed' }])
  expect(JSON.stringify(kept)).not.toContain('198.51.100.1')
})
