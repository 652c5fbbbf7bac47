import { Wekeza } from '@wekeza/sdk'
import { atMost, type Measurement, median } from '../measurement.ts'
import { Client } from '../platform/client.ts'
import { startPlatform } from '../platform/server.ts'

const CALLS = 300
const ROUNDS = 7

/** A call through the SDK against the same call by plain fetch, one after the other, in turns. */
export async function sdkCall(): Promise<Measurement[]> {
  const platform = await startPlatform()
  try {
    const { baseUrl, clientId, clientSecret } = platform
    const { token } = await (await Client.open(baseUrl, clientId, clientSecret)).mayRead()
    const customer = { access_token: token }
    const wekeza = new Wekeza({ baseUrl, clientId, clientSecret, customer })
    const headers = { authorization: `Bearer ${token}` }
    const bySdk = () => wekeza.accounts.list()
    const byFetch = async () => (await fetch(`${baseUrl}/v1/accounts`, { headers })).json()
    const ratios: number[] = []
    await timed(bySdk)
    await timed(byFetch)
    for (let round = 0; round < ROUNDS; round += 1)
      ratios.push((await timed(bySdk)) / (await timed(byFetch)))
    return [atMost('sdk-call: accounts.list()', 1.25, median(ratios), '× plain fetch')]
  } finally {
    await platform.stop()
  }
}

async function timed(call: () => PromiseLike<unknown>): Promise<number> {
  const startedAtMs = performance.now()
  for (let count = 0; count < CALLS; count += 1) await call()
  return performance.now() - startedAtMs
}
