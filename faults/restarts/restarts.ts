import { setTimeout as wait } from 'node:timers/promises'
import {
  type Lane,
  type Load,
  newLoad,
  payWithKeys,
} from '../../packages/server/src/testing/pay-with-keys.ts'
import type { RunningPostgres } from '../../tools/postgres/start-postgres.ts'
import { checkBooks } from '../checks/check-books.ts'
import { checkPayments } from '../checks/check-payments.ts'
import { type Dice, dice } from '../dice.ts'
import { Findings } from '../findings.ts'
import { openPayers, type Payers, payment } from '../ground/customers.ts'
import type { Ground } from '../ground/ground.ts'
import { onGround, openCluster } from '../ground/on-store.ts'
import { startServer } from '../ground/server.ts'
import type { Ask, Outcome, Programme } from '../programme.ts'

const RESTARTS = 20
const RESTARTS_SHORT = 2
const LANES = 8
const UNDER_LOAD_MS = 1_500
/** How long servers may take to notice that the database is back. */
const NOTICED_MS = 1_000
const SETTLED_MS = 1_500

/** PostgreSQL dies without warning, again and again, under two servers that take payments, and comes back. */
export const databaseRestarts: Programme = {
  name: 'database-restarts',
  store: 'postgres',
  async run(ask) {
    const cluster = await openCluster()
    try {
      const databaseUrl = await cluster.createDatabase()
      return await onGround(databaseUrl, (ground) => restartUnderLoad(ground, cluster, ask))
    } finally {
      await cluster.stop()
    }
  },
}

async function restartUnderLoad(
  ground: Ground,
  cluster: RunningPostgres,
  { seed, short }: Ask,
): Promise<Outcome> {
  const findings = new Findings()
  const chance = dice(seed)
  const public_ = { WEKEZA_PUBLIC_URL: ground.url }
  const servers = [
    startServer(ground, { environment: public_ }),
    startServer(ground, { environment: { ...public_, PORT: '0' } }),
  ]
  const urls = await Promise.all(servers.map(({ started }) => started))
  const payers = await openPayers(ground)
  const load = newLoad()
  let over = false
  const paying = payWithKeys(lanesOf(urls, payers), load, () => !over)
  const count = short ? RESTARTS_SHORT : RESTARTS
  const downs: Down[] = []
  for (let done = 0; done < count; done += 1) downs.push(await restart(cluster, chance))
  over = true
  await paying
  await Promise.all(servers.map((server) => server.stop()))
  checkFailures(load, downs, findings)
  await ground.read(async (query) => {
    await checkBooks(query, findings, 'at the end')
    await checkPayments(query, load, findings)
  })
  return findings.outcome(count, 'restarts')
}

/** When the database was away. */
interface Down {
  readonly fromMs: number
  readonly toMs: number
}

async function restart(cluster: RunningPostgres, chance: Dice): Promise<Down> {
  await wait(chance.below(UNDER_LOAD_MS))
  const fromMs = Date.now()
  await cluster.restart('immediate')
  const toMs = Date.now()
  await wait(SETTLED_MS)
  return { fromMs, toMs }
}

function lanesOf(urls: readonly string[], payers: Payers): Lane[] {
  return Array.from({ length: LANES }, (_, index) => ({
    url: urls[index % urls.length] ?? '',
    name: `lane-${index}`,
    token: () => payers.token('internal'),
    paymentOf: (key) => payment('internal', '0.01', key),
  }))
}

/** While it is away, and for a moment after, payments are told to come back; at no other time, and nothing else. */
function checkFailures({ failures, paid }: Load, downs: readonly Down[], findings: Findings): void {
  if (paid.size === 0) findings.failed('nothing was paid')
  for (const { key, status, atMs } of failures) {
    if (status !== 503) findings.failed(`${key} was answered with ${status}`)
    const away = downs.some(({ fromMs, toMs }) => atMs >= fromMs && atMs <= toMs + NOTICED_MS)
    if (!away) findings.failed(`${key} was refused while the database was there`)
  }
}
