import { expect, test } from 'vitest'
import { applicationToken, call, testServer } from '../testing/test-server.ts'

const ROOM = { address: 1_000, application: 1_000, consent: 1_000 }

test('an application with a limit of its own is held to that, and all others to the common one', async () => {
  const server = await testServer({
    unitsPerMinute: ROOM,
    unitsPerSecond: ROOM,
    ownRates: new Map([['app_demo', { perSecond: 2, perMinute: 2 }]]),
  })
  const asks = async (client: (typeof server.clients)[number] | undefined) => {
    const token = await applicationToken({ ...server, clients: client ? [client] : [] })
    const answers = []
    for (let count = 0; count < 3; count += 1) {
      answers.push(await call(server, token, 'GET /v1/consents'))
    }
    return answers.map(({ status }) => status)
  }
  expect(await asks(server.clients[0])).toEqual([200, 200, 429])
  expect(await asks(server.clients[1])).toEqual([200, 200, 200])
})
