import { expect, test } from 'vitest'
import { applicationToken, ask } from '../testing/customer-client.ts'
import { freshDatabase } from '../testing/fresh-database.ts'
import { startReplicas } from '../testing/start-replicas.ts'

const TIMES = 5
const CALLS = 40

test('a fault that is asked for at one server is met at both, and together as often as it says', {
  timeout: 60_000,
}, async () => {
  const { urls, client } = await startReplicas(await freshDatabase())
  const [here, there] = urls
  const token = await applicationToken(here, client)
  const read = (url: string) => ask(`${url}/v1/consents`, 'GET', { token })
  // Both have the bank open, and have read that nothing is to go wrong.
  for (const url of urls) expect((await read(url)).status).toBe(200)
  const rule = { operation: 'listConsents', status: 503, times: TIMES }
  await ask(`${here}/v1/sandbox/faults`, 'POST', { token, body: rule, key: 'rule' })
  const asked = Array.from({ length: CALLS }, (_, index) => read(index % 2 === 0 ? there : here))
  const statuses = (await Promise.all(asked)).map(({ status }) => status)
  expect(statuses.filter((status) => status === 503)).toHaveLength(TIMES)
  expect(statuses.filter((status) => status === 200)).toHaveLength(CALLS - TIMES)
})
