import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { payInTurn } from '../load/pay-in-turn.ts'
import { runLoad } from '../load/run-load.ts'
import { atLeast, type Measurement, median } from '../measurement.ts'
import { Client, paymentBody } from '../platform/client.ts'
import { freePort, startNode, stop } from '../platform/processes.ts'
import { enrichPayer, startPlatform } from '../platform/server.ts'

const FLOORS = join(import.meta.dirname, '../floors')
/** As many at once as the platform sends, in both. */
const AT_ONCE = 64
const WEBHOOKS = 20
const PAYMENTS = 1_000
const SECONDS = 4
const ROUNDS = 3
/** What an event of a payment comes to. */
const BODY_BYTES = 900

/** Deliveries a second to a receiver on this machine, out of a backlog, against a loop that only posts. */
export async function deliverEvents(): Promise<Measurement[]> {
  const port = await freePort()
  const receiverUrl = `http://127.0.0.1:${port}`
  const receiver = await startNode([join(FLOORS, 'receiver.mjs'), String(port)], receiverUrl)
  const platform = await startPlatform({ fill: enrichPayer })
  try {
    const client = await Client.open(platform.baseUrl, platform.clientId, platform.clientSecret)
    const { token } = await client.mayPay()
    for (let count = 0; count < WEBHOOKS; count += 1)
      await client.listen(`${receiverUrl}/${count}`, ['payment.settled'])
    const pay = payInTurn([{ headers: { authorization: `Bearer ${token}` }, body: paymentBody() }])
    const ratios: number[] = []
    for (let round = 0; round < ROUNDS; round += 1) {
      const before = await taken(receiverUrl)
      const paid = { url: platform.baseUrl, connections: 32, seconds: 1, amount: PAYMENTS }
      await runLoad({ ...paid, requests: [pay] })
      const ours = await drainedPerSecond(receiverUrl, before.count + PAYMENTS * WEBHOOKS)
      ratios.push(ours / (await floorPerSecond(receiverUrl)))
    }
    return [atLeast('deliver-events: a second', 0.5, median(ratios), '× a bare undici loop')]
  } finally {
    await platform.stop()
    await stop(receiver)
  }
}

interface Taken {
  readonly count: number
  readonly lastMs: number
}

async function taken(url: string): Promise<Taken> {
  return (await (await fetch(url)).json()) as Taken
}

/** How fast what is left of the backlog arrives, now that nobody asks for anything else. */
async function drainedPerSecond(url: string, whole: number): Promise<number> {
  const startMs = performance.timeOrigin + performance.now()
  const start = await taken(url)
  if (whole - start.count < WEBHOOKS * 100) throw new Error('too little is left to be measured')
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 100))
    const { count, lastMs } = await taken(url)
    if (count >= whole) return (whole - start.count) / ((lastMs - startMs) / 1_000)
    if (performance.timeOrigin + performance.now() - startMs > 60_000)
      throw new Error(`${whole - count} events have not arrived within a minute`)
  }
}

async function floorPerSecond(url: string): Promise<number> {
  const args = [join(FLOORS, 'send-loop.mjs'), url, AT_ONCE, SECONDS, BODY_BYTES].map(String)
  const { stdout } = await promisify(execFile)(process.execPath, args)
  return Number(stdout)
}
