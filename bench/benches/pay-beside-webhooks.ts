import { join } from 'node:path'
import { payInTurn } from '../load/pay-in-turn.ts'
import { inTurns } from '../load/run-load.ts'
import { atLeast, atMost, type Measurement, median } from '../measurement.ts'
import { Client, paymentBody } from '../platform/client.ts'
import { freePort, startNode, stop } from '../platform/processes.ts'
import { enrichPayer, startPlatform } from '../platform/server.ts'

const RECEIVER = join(import.meta.dirname, '../floors/receiver.mjs')
const CONSENTS = 200
const WEBHOOKS = 10
const LOAD = { connections: 64, seconds: 5 }
const ROUNDS = 5

/** Payments of an application with ten webhooks that hear of each, against one that has none, on two equal servers. */
export async function payBesideWebhooks(): Promise<Measurement[]> {
  const port = await freePort()
  const receiverUrl = `http://127.0.0.1:${port}`
  const receiver = await startNode([RECEIVER, String(port)], receiverUrl)
  const [heard, unheard] = [await prepare(receiverUrl), await prepare()]
  try {
    const rounds = await inTurns(
      { ...LOAD, url: heard.platform.baseUrl, requests: [heard.pay] },
      { ...LOAD, url: unheard.platform.baseUrl, requests: [unheard.pay] },
      ROUNDS,
    )
    const throughput = rounds.map(({ ours, floor }) => ours.perSecond / floor.perSecond)
    const tail = rounds.map(({ ours, floor }) => ours.p99Ms / floor.p99Ms)
    const unit = '× without webhooks'
    return [
      atLeast('pay-beside-webhooks: payments a second', 0.9, median(throughput), unit),
      atMost('pay-beside-webhooks: p99', 1.5, median(tail), unit),
    ]
  } finally {
    await heard.platform.stop()
    await unheard.platform.stop()
    await stop(receiver)
  }
}

async function prepare(receiverUrl?: string) {
  const platform = await startPlatform({ fill: enrichPayer })
  const client = await Client.open(platform.baseUrl, platform.clientId, platform.clientSecret)
  const payers = []
  while (payers.length < CONSENTS) {
    const { token } = await client.mayPay()
    payers.push({ headers: { authorization: `Bearer ${token}` }, body: paymentBody() })
  }
  for (let count = 0; receiverUrl && count < WEBHOOKS; count += 1)
    await client.listen(`${receiverUrl}/${count}`, ['*'])
  return { platform, pay: payInTurn(payers) }
}
