import { cpuOf, cpuOfPostgres } from '../load/cpu.ts'
import { inTurns, type Load, type Loaded, runLoad } from '../load/run-load.ts'
import { requireSameStatements } from '../load/same-statements.ts'
import { type Ask, wideBankAsks } from '../load/wide-bank-asks.ts'
import { atLeast, forKnowing, type Measurement, median } from '../measurement.ts'
import { fillSqlite } from '../platform/fill-wide-bank.ts'
import { startPlatform } from '../platform/server.ts'
import {
  copyConsents,
  type PostgresPair,
  settle,
  startPostgresPair,
} from '../platform/start-postgres-pair.ts'

const SECONDS = 3
const ROUNDS = 9

/**
 * Payments and pages on PostgreSQL: the platform against a bare endpoint that runs the same statements. And the CPU
 * time of a request on each store: that, and not what a few shared cores can do, says how far replicas will go.
 */
export async function onPostgres(): Promise<Measurement[]> {
  const pair = await startPostgresPair()
  const { ratios, costs } = await measurePair(pair).finally(() => pair.stop())
  return [...ratios, ...costs, ...(await measureSqlite())]
}

async function measurePair(pair: PostgresPair) {
  const asks = await wideBankAsks(pair.platform)
  await copyConsents(pair)
  for (const ask of asks) {
    const [ours, floor] = loadsOf(pair, ask)
    await requireSameStatements(
      { database: pair.platformDatabase, load: ours },
      { database: pair.bareDatabase, load: floor },
    )
  }
  await settle(pair)
  const ratios: Measurement[] = []
  const costs: Measurement[] = []
  for (const ask of asks) {
    const rounds = await inTurns(...loadsOf(pair, ask), ROUNDS)
    const ratio = median(rounds.map(({ ours, floor }) => ours.perSecond / floor.perSecond))
    const unit = '× bare Hono, plain pg, same SQL'
    ratios.push(atLeast(`on-postgres: ${ask.name}`, ask.goal, ratio, unit))
    costs.push(
      ...costsOf(
        ask,
        rounds.map(({ ours }) => ours),
      ),
    )
  }
  return { ratios, costs }
}

function loadsOf(pair: PostgresPair, { connections, ours, bare }: Ask): [ours: Load, floor: Load] {
  const meters = {
    'server on PostgreSQL': cpuOf(pair.platform.pid),
    'PostgreSQL itself': cpuOfPostgres(pair.postmasterPid),
  }
  const load = { connections, seconds: SECONDS }
  return [
    { ...load, url: pair.platform.baseUrl, requests: [ours], meters },
    { ...load, url: pair.bareUrl, requests: [bare] },
  ]
}

async function measureSqlite(): Promise<Measurement[]> {
  const platform = await startPlatform({ fill: fillSqlite })
  const meters = { 'server on SQLite': cpuOf(platform.pid) }
  try {
    const costs: Measurement[] = []
    for (const ask of await wideBankAsks(platform)) {
      const { connections, ours } = ask
      const load = { url: platform.baseUrl, connections, requests: [ours], meters }
      await runLoad({ ...load, seconds: 2 })
      costs.push(...costsOf(ask, [await runLoad({ ...load, seconds: SECONDS })]))
    }
    return costs
  } finally {
    await platform.stop()
  }
}

/** The median of the rounds, for each meter. */
function costsOf({ name }: Ask, rounds: readonly Loaded[]): Measurement[] {
  const whose = Object.keys(rounds[0]?.cpuMs ?? {})
  return whose.map((meter) => {
    const known = rounds.flatMap(({ cpuMs }) => cpuMs[meter] ?? [])
    const ms = known.length > 0 ? median(known) : null
    return forKnowing(`on-postgres: ${name}, ${meter}`, ms, 'ms of CPU a request')
  })
}
