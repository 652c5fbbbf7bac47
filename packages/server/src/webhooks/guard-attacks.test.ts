import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test, vi } from 'vitest'
import { guardedSender } from './guarded-sender.ts'

const REFUSED = { kind: 'failed', reason: 'address_refused' }
const ANSWERED = { kind: 'answered', status: 200 }

/** Counts who comes to an address of this machine, so that a guard that is gone is noticed. */
async function aVictim(address = '127.0.0.1', wantedPort = 0) {
  const victim = { port: 0, called: 0, hosts: [] as unknown[] }
  const server = createServer(({ headers }, response) => {
    victim.called += 1
    victim.hosts.push(headers.host)
    response.end(address)
  }).listen(wantedPort, address)
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  victim.port = (server.address() as AddressInfo).port
  return victim
}

/** @param answers what the host resolves to, the first time and each time after; the last one stays */
function aSender(answers: readonly (readonly string[])[], loopback = true) {
  let asked = 0
  const resolve = vi.fn(async (_host: string) => {
    asked += 1
    return answers[Math.min(asked, answers.length) - 1] ?? []
  })
  const sender = guardedSender({ loopback, resolve, timeoutMs: 1_000 })
  onTestFinished(() => sender.close())
  const send = (url: string, testBank: boolean) =>
    sender.send({ url, headers: {}, body: '{}', testBank })
  return { send, resolve }
}

test.each([
  ['loopback', '127.0.0.1'],
  ['loopback of version 6', '::1'],
  ['private', '10.1.2.3'],
  ['link-local', '169.254.169.254'],
  ['shared by a carrier', '100.100.100.200'],
  ['unique local', 'fd00:ec2::254'],
  ['unspecified', '0.0.0.0'],
  ['mapped', '::ffff:127.0.0.1'],
  ['compatible', '::127.0.0.1'],
  ['translated', '64:ff9b::7f00:1'],
  ['tunnelled', '2002:7f00:1::'],
])('a live bank does not send to a name whose address is %s', async (_, address) => {
  const { send } = aSender([[address]])
  const result = await send('https://hooks.merchant.example/', false)
  expect(result).toMatchObject(REFUSED)
  // A stranger who names hosts must not read this network's addresses.
  expect(JSON.stringify(result)).not.toContain(address)
})

test.each(['10.1.2.3', '169.254.169.254', '0.0.0.0', '::ffff:127.0.0.1', '192.168.1.1'])(
  'not even a test bank sends to a name whose address is %s',
  async (address) => {
    const { send } = aSender([[address]])
    expect(await send('http://hooks.merchant.example/', true)).toMatchObject(REFUSED)
  },
)

test('one bad address among good ones is one too many', async () => {
  for (const addresses of [
    ['1.1.1.1', '10.0.0.1'],
    ['10.0.0.1', '1.1.1.1'],
    ['2606:4700::1111', '::1'],
  ]) {
    const { send } = aSender([addresses])
    expect(await send('https://hooks.merchant.example/', false)).toMatchObject(REFUSED)
  }
})

test('a name without any address is not sent to', async () => {
  const { send } = aSender([[]])
  expect(await send('https://hooks.merchant.example/', false)).toMatchObject(REFUSED)
})

test.each([
  'http://169.254.169.254/latest/meta-data/',
  'http://0.0.0.0/',
  'http://10.0.0.1:8080/',
  'http://2130706433/',
  'http://0x7f000001/',
  'http://0177.0.0.1/',
  'http://127.1/',
  'http://[::ffff:127.0.0.1]/',
  'http://[::ffff:7f00:1]/',
  'http://[::127.0.0.1]/',
  'http://[fe80::1]/',
  'http://merchant.example@127.0.0.1/',
  'http://127.0.0.1#@merchant.example/',
  'http://127。0。0。1/',
  'http://①②⑦.0.0.1/',
  'http://merchant.example\\@127.0.0.1/',
  'file:///etc/passwd',
  'gopher://127.0.0.1:25/',
])('an address that is an attack is refused before anybody is asked for it: %s', async (url) => {
  const { send, resolve } = aSender([['127.0.0.1']])
  expect(await send(url, true)).toMatchObject(REFUSED)
  expect(resolve).not.toHaveBeenCalled()
})

test('a live bank speaks TLS only, whatever was kept of an address', async () => {
  const { send, resolve } = aSender([['1.1.1.1']])
  expect(await send('http://hooks.merchant.example/', false)).toMatchObject(REFUSED)
  expect(resolve).not.toHaveBeenCalled()
})

test('a test bank sends to this machine where its operator lets it, by name and by address', async () => {
  const victim = await aVictim()
  const { send } = aSender([['127.0.0.1']])
  for (const host of ['localhost', 'shop.localhost', '127.0.0.1'])
    expect(await send(`http://${host}:${victim.port}/`, true)).toMatchObject(ANSWERED)
  expect(victim.called).toBe(3)
})

test('not even a test bank sends to this machine where its operator does not let it', async () => {
  const victim = await aVictim()
  const { send } = aSender([['127.0.0.1']], false)
  for (const host of ['localhost', 'shop.localhost', '127.0.0.1'])
    expect(await send(`http://${host}:${victim.port}/`, true)).toMatchObject(REFUSED)
  expect(victim.called).toBe(0)
})

test('an answer of the name server that turns at the next attempt is refused then, open connection or not', async () => {
  const victim = await aVictim()
  const { send, resolve } = aSender([['127.0.0.1'], ['10.0.0.1']])
  const url = `http://shop.localhost:${victim.port}/`
  expect(await send(url, true)).toMatchObject(ANSWERED)
  expect(await send(url, true)).toMatchObject(REFUSED)
  expect([resolve.mock.calls.length, victim.called]).toEqual([2, 1])
})

// Only Linux has all of 127.0.0.0/8 without setting it up.
test.runIf(process.platform === 'linux')(
  'the connection goes to the address that was checked, and the name is not asked for again',
  async () => {
    const checked = await aVictim('127.0.0.2')
    const victim = await aVictim('127.0.0.1', checked.port)
    const { send, resolve } = aSender([['127.0.0.2'], ['127.0.0.1']])
    const url = `http://shop.localhost:${checked.port}/`
    expect(await send(url, true)).toMatchObject({ ...ANSWERED, reply: '127.0.0.2' })
    expect([resolve.mock.calls.length, checked.called, victim.called]).toEqual([1, 1, 0])
    expect(checked.hosts).toEqual([`shop.localhost:${checked.port}`])
  },
)

test.runIf(process.platform === 'linux')(
  'a connection to an address is not used once the name has moved to another',
  async () => {
    const [before, after] = [await aVictim('127.0.0.2'), { port: 0 }]
    Object.assign(after, await aVictim('127.0.0.3', before.port))
    const { send } = aSender([['127.0.0.2'], ['127.0.0.3']])
    const url = `http://shop.localhost:${before.port}/`
    expect(await send(url, true)).toMatchObject({ reply: '127.0.0.2' })
    expect(await send(url, true)).toMatchObject({ reply: '127.0.0.3' })
  },
)

test('if one of the checked addresses does not answer, the next one is tried', async () => {
  const victim = await aVictim()
  const { send } = aSender([['::1', '127.0.0.1']])
  expect(await send(`http://shop.localhost:${victim.port}/`, true)).toMatchObject(ANSWERED)
})
