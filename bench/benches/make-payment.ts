import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Payer, payInTurn } from '../load/pay-in-turn.ts'
import { inTurns } from '../load/run-load.ts'
import { atLeast, atMost, type Measurement, median } from '../measurement.ts'
import { Client, type Granted, paymentBody } from '../platform/client.ts'
import { freePort, startNode, stop } from '../platform/processes.ts'
import { enrichPayer, startPlatform } from '../platform/server.ts'

const CONSENTS = 1000
const LOAD = { connections: 64, seconds: 5 }
const JSON_BODY = { 'content-type': 'application/json' }

/** POST /v1/payments, each synced before it is answered, over a thousand recurring consents. */
export async function makePayment(): Promise<Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), 'wekeza-floor-'))
  const port = await freePort()
  const floorUrl = `http://127.0.0.1:${port}`
  const program = join(import.meta.dirname, '../floors/make-payment.mjs')
  const floor = await startNode([program, String(port), join(folder, 'floor.db')], floorUrl)
  const platform = await startPlatform({ fill: enrichPayer })
  try {
    const client = await Client.open(platform.baseUrl, platform.clientId, platform.clientSecret)
    const payers: Payer[] = []
    while (payers.length < CONSENTS) payers.push(payerOf(await client.mayPay()))
    const rounds = await inTurns(
      { ...LOAD, url: platform.baseUrl, requests: [payInTurn(payers)] },
      { ...LOAD, url: floorUrl, requests: [bare()] },
      3,
    )
    const throughput = rounds.map((round) => round.ours.perSecond / round.floor.perSecond)
    const tail = rounds.map((round) => round.ours.p99Ms / round.floor.p99Ms)
    return [
      atLeast(
        'make-payment: payments a second',
        1.3,
        median(throughput),
        '× one bare commit a request',
      ),
      atMost('make-payment: p99', 0.5, median(tail), '× one bare commit a request'),
    ]
  } finally {
    await platform.stop()
    await stop(floor)
    rmSync(folder, { recursive: true, force: true })
  }
}

function payerOf({ token }: Granted): Payer {
  return { headers: { authorization: `Bearer ${token}` }, body: paymentBody() }
}

function bare() {
  const body = JSON.stringify({ from: 'acc_1', to: 'acc_2', amount: '0.01' })
  return { method: 'POST' as const, path: '/v1/payments', body, headers: JSON_BODY }
}
