import { setTimeout as wait } from 'node:timers/promises'
import { ask } from '../../packages/server/src/testing/customer-client.ts'
import { type Lane, newLoad, payWithKeys } from '../../packages/server/src/testing/pay-with-keys.ts'
import { FLUSHED_EVERY_MS } from '../../packages/server/src/usage/meter-calls.ts'
import { checkInvoices } from '../checks/check-invoices.ts'
import { checkPayments } from '../checks/check-payments.ts'
import { type Dice, dice } from '../dice.ts'
import { Findings } from '../findings.ts'
import { openPayers, type Payers, payment } from '../ground/customers.ts'
import type { Ground } from '../ground/ground.ts'
import { onStore, type Persistent } from '../ground/on-store.ts'
import { type Server, type ServerOptions, startServer } from '../ground/server.ts'
import type { Ask, Outcome, Programme } from '../programme.ts'

const KILLS = 25
const KILLS_SHORT = 2
/** What was counted is on its way to the disk for so long at most, on a machine that has other work. */
const WRITTEN_WITHIN_MS = 1_000
/** Long enough that some of what is read must have been written down. */
const UNDER_LOAD_MS = FLUSHED_EVERY_MS + WRITTEN_WITHIN_MS + 200
const UNDER_LOAD_MORE_MS = 400
const TOLD_EVERY = 5
/** Longer than any month is. */
const MONTH_SECONDS = 31 * 86_400
const DRAWN_WITHIN_MS = 60_000
const POLLED_EVERY_MS = 250

/** Kills the server while it is paid through and asked, and holds the invoice against the books, and usage against calls. */
export function billing(store: Persistent): Programme {
  return {
    name: 'billing',
    store,
    run: (ask) => onStore(store, (ground) => billAfterKills(ground, ask)),
  }
}

/** A test hands in what breaks the servers. */
export async function billAfterKills(
  ground: Ground,
  { seed, short, tell }: Pick<Ask, 'seed' | 'short' | 'tell'>,
  options: ServerOptions = {},
): Promise<Outcome> {
  const findings = new Findings()
  const kills = short ? KILLS_SHORT : KILLS
  let server = startServer(ground, options)
  await server.started
  const payers = await openPayers(ground)
  const load = newLoad()
  let over = false
  const paying = payWithKeys(lanesOf(ground, payers), load, () => !over)
  const reads: Reads = { sent: 0, surely: 0 }
  const run: Run = { ground, chance: dice(seed), payers, reads }
  for (let done = 1; done <= kills; done += 1) {
    await killUnderLoad(run, server)
    server = startServer(ground, options)
    await server.started
    await payers.renew()
    if (done % TOLD_EVERY === 0) tell(`${done} kills, ${load.paid.size} payments`)
  }
  over = true
  await paying
  await checkUsage(ground, payers.application(), reads, findings)
  await endMonth(ground, payers.application(), findings)
  await server.stop()
  await ground.read(async (query) => {
    await checkPayments(query, load, findings)
    await checkInvoices(query, findings)
  })
  return findings.outcome(kills, 'kills')
}

interface Run {
  readonly ground: Ground
  readonly chance: Dice
  readonly payers: Payers
  readonly reads: Reads
}

/** What moves no money: of that, the meter alone knows. */
interface Reads {
  /** also without an answer */
  sent: number
  /** answered for so long before a kill that they must have been written down */
  surely: number
}

async function killUnderLoad(
  { ground, chance, payers, reads }: Run,
  server: Server,
): Promise<void> {
  const reading = readUntilGone(ground, payers.application())
  await wait(UNDER_LOAD_MS + chance.below(UNDER_LOAD_MORE_MS))
  const sureUntilMs = performance.now() - FLUSHED_EVERY_MS - WRITTEN_WITHIN_MS
  await server.kill()
  const { sent, answeredAtMs } = await reading
  reads.sent += sent
  reads.surely += answeredAtMs.filter((atMs) => atMs < sureUntilMs).length
}

/** Reads one after the other, for as long as somebody answers. */
async function readUntilGone({ url }: Ground, token: string) {
  const answeredAtMs: number[] = []
  for (let sent = 1; ; sent += 1) {
    const answer = await ask(`${url}/v1/application`, 'GET', { token }).catch(() => undefined)
    if (answer?.status !== 200) return { sent, answeredAtMs }
    answeredAtMs.push(performance.now())
  }
}

function lanesOf({ url }: Ground, payers: Payers): Lane[] {
  return ['a', 'b', 'c'].map((name) => ({
    ...{ url, name, token: () => payers.token('internal') },
    paymentOf: (key) => payment('internal', '0.01', key),
  }))
}

/** A kill costs what was counted since the last flush, and nothing is counted twice. */
async function checkUsage(
  { url }: Ground,
  token: string,
  { surely, sent }: Reads,
  findings: Findings,
): Promise<void> {
  const { body } = await ask(`${url}/v1/usage?by=operation`, 'GET', { token })
  const rows = body.data as unknown as readonly { operation: string; calls: number }[]
  const counted = rows
    .filter(({ operation }) => operation === 'getOwnApplication')
    .reduce((sum, { calls }) => sum + calls, 0)
  if (surely === 0) findings.failed('no read was answered early enough to be looked for')
  if (counted < surely) findings.lost(`${counted} reads were counted, of ${surely} at least`)
  if (counted > sent) findings.doubled(`${counted} reads were counted, of ${sent} that were sent`)
}

/** Advances the bank past its month, and waits for the invoice. */
async function endMonth(ground: Ground, token: string, findings: Findings): Promise<void> {
  const body = { seconds: MONTH_SECONDS }
  await ask(`${ground.url}/v1/sandbox/clock/advance`, 'POST', { token, body })
  const untilMs = performance.now() + DRAWN_WITHIN_MS
  const drawn = () => ground.read(async (query) => (await query('SELECT id FROM invoice')).length)
  while ((await drawn()) === 0) {
    if (performance.now() > untilMs) return findings.failed('no invoice was drawn')
    await wait(POLLED_EVERY_MS)
  }
}
