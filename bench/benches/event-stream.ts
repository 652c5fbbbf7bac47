import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { payInTurn } from '../load/pay-in-turn.ts'
import { runLoad } from '../load/run-load.ts'
import { atMost, forKnowing, type Measurement } from '../measurement.ts'
import { Client, paymentBody } from '../platform/client.ts'
import { type OpenedApplication, openApplications } from '../platform/open-applications.ts'
import { freePort, startNode, stop } from '../platform/processes.ts'
import { enrichPayer, startPlatform } from '../platform/server.ts'

const LISTEN = join(import.meta.dirname, '../load/listen.mjs')
const LISTENERS = 500
/** Each has an equal share of the listeners, and of the payments that they hear of. */
const APPLICATIONS = 10
const PAYMENTS_A_SECOND = 500
const SECONDS = 10

/** How late five hundred listeners hear of payments that are made five hundred times a second. */
export async function eventStream(): Promise<Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), 'wekeza-listen-'))
  const applications: OpenedApplication[] = []
  const fill = (file: string) => {
    enrichPayer(file)
    applications.push(...openApplications(file, APPLICATIONS))
  }
  const platform = await startPlatform({ fill })
  const clients = await Promise.all(
    applications.map(({ id, secret }) => Client.open(platform.baseUrl, id, secret)),
  )
  const tokens = join(folder, 'tokens.json')
  writeFileSync(tokens, JSON.stringify(clients.map(({ token }) => token)))
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const listeners = await startNode(
    [LISTEN, String(port), platform.baseUrl, String(LISTENERS), tokens],
    url,
  )
  try {
    await allListen(url)
    const payers = []
    for (const client of clients) {
      const { token } = await client.mayPay()
      payers.push({ headers: { authorization: `Bearer ${token}` }, body: paymentBody() })
    }
    const load = { url: platform.baseUrl, connections: 16, seconds: SECONDS }
    const rate = { perSecondMax: PAYMENTS_A_SECOND }
    const paid = await runLoad({ ...load, ...rate, requests: [payInTurn(payers)] })
    await new Promise((resolve) => setTimeout(resolve, 1_000))
    const { heard, p50Ms, p99Ms } = await told(url)
    const wanted = Math.round((paid.perSecond * SECONDS * LISTENERS) / APPLICATIONS)
    if (heard < wanted * 0.98) throw new Error(`${heard} of ${wanted} events were heard`)
    return [
      atMost('event-stream: p99 from commit to receipt', 250, p99Ms, 'ms, 500 listeners'),
      forKnowing('event-stream: median', p50Ms, 'ms'),
      forKnowing('event-stream: payments a second beside it', paid.perSecond, 'a second'),
    ]
  } finally {
    await stop(listeners)
    await platform.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

interface Told {
  readonly listening: number
  readonly heard: number
  readonly p50Ms: number
  readonly p99Ms: number
}

async function told(url: string): Promise<Told> {
  return (await (await fetch(url)).json()) as Told
}

async function allListen(url: string): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    if ((await told(url)).listening === LISTENERS) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('not all listeners came through')
}
