import { setTimeout as wait } from 'node:timers/promises'
import { DEMO_BANK } from '@wekeza/platform'
import { applicationToken, ask as call } from '../../packages/server/src/testing/customer-client.ts'
import { newLoad, payWithKeys } from '../../packages/server/src/testing/pay-with-keys.ts'
import { Findings } from '../findings.ts'
import { openPayers, type Payers, payment } from '../ground/customers.ts'
import type { Ground } from '../ground/ground.ts'
import { onStore, type Persistent } from '../ground/on-store.ts'
import { type Server, startServer } from '../ground/server.ts'
import type { Ask, Outcome, Programme } from '../programme.ts'
import { type Cast, openCast } from './cast.ts'
import { checkHeard, checkMessages, checkWritten, eventsOf } from './check-deliveries.ts'

const PAYMENTS = 500
const PAYMENTS_SHORT = 40
/** A dispatcher that died gives back what it held after a minute of the wall: those that come after it come later. */
const LATER_MS = 65_000
const AROUND_CLOCK = new URL('../ground/around-clock.ts', import.meta.url)
/** What was refused is tried again after five seconds of the bank's time, and then after five minutes. */
const RETRIES_S = [10, 600, 600]
/** Longer than the fifteen seconds that a sender waits for an answer. */
const ARRIVED_WITHIN_MS = 20_000
const PAUSE_MS = 50

/** Sends to receivers of every bad manner; on PostgreSQL by two servers; and once again while they are killed in the middle. */
export function deliveries(store: Persistent): Programme {
  return {
    name: 'deliveries',
    store,
    run: (ask) => onStore(store, (ground) => deliverTwice(ground, store, ask)),
  }
}

async function deliverTwice(ground: Ground, store: Persistent, ask: Ask): Promise<Outcome> {
  const findings = new Findings()
  const servers = new Servers(ground, store === 'postgres' ? 2 : 1)
  await servers.start()
  const cast = await openCast(ground, await applicationToken(ground.url, ground.client))
  const run: Run = { ground, cast, payers: await openPayers(ground), findings }
  const count = ask.short ? PAYMENTS_SHORT : PAYMENTS
  await pay(run, 'calm', count)
  await comeToRest(run, { once: true })
  const known = cast.prompt.receiver.heard.length
  const paying = pay(run, 'killed', count)
  await until(() => cast.prompt.receiver.heard.length > known + count / 4)
  await servers.kill()
  await servers.start({ laterMs: LATER_MS })
  await run.payers.renew()
  await paying
  await comeToRest(run, { once: false })
  checkMessages(cast, findings)
  await ground.read((query) => checkWritten(query, cast, findings))
  cast.close()
  await servers.stop()
  return findings.outcome(2 * count * cast.all.length, 'deliveries')
}

interface Run {
  readonly ground: Ground
  readonly cast: Cast
  readonly payers: Payers
  readonly findings: Findings
}

async function pay({ ground, payers }: Run, name: string, count: number): Promise<void> {
  const load = newLoad()
  const lane = {
    url: ground.url,
    name,
    token: () => payers.token('internal'),
    paymentOf: (key: string) => payment('internal', '0.01', key),
  }
  await payWithKeys([lane], load, () => load.paid.size < count)
}

/** Lets time pass until all that will be taken has been, and sees who has what. */
async function comeToRest(
  { ground, cast, payers, findings }: Run,
  { once }: { readonly once: boolean },
): Promise<void> {
  const pending = pendingOf(cast)
  const arrived = async () => {
    const [row] = await ground.read((query) => query(pending))
    return Number(row?.count) === 0
  }
  for (const seconds of RETRIES_S) {
    const asked = { token: payers.application(), body: { seconds } }
    await call(`${ground.url}/v1/sandbox/clock/advance`, 'POST', asked)
    if (await until(arrived)) break
  }
  checkHeard(cast, await ground.read(eventsOf), { once }, findings)
}

/** How much is still on its way to those who take it in the end. */
function pendingOf({ willing }: Cast): string {
  const ids = willing.map(({ webhookId }) => `'${webhookId}'`).join()
  return `SELECT (SELECT count(*) FROM outbox WHERE bank = '${DEMO_BANK}')
    + (SELECT count(*) FROM delivery WHERE bank = '${DEMO_BANK}' AND status = 'pending'
      AND webhook_id IN (${ids})) AS count`
}

/** @returns whether it came to be so in time */
async function until(holds: () => boolean | Promise<boolean>): Promise<boolean> {
  const endsAtMs = Date.now() + ARRIVED_WITHIN_MS
  while (!(await holds())) {
    if (Date.now() > endsAtMs) return false
    await wait(PAUSE_MS)
  }
  return true
}

/** One server, or two that share a database. */
class Servers {
  readonly #ground: Ground
  readonly #count: number
  #servers: Server[] = []

  constructor(ground: Ground, count: number) {
    this.#ground = ground
    this.#count = count
  }

  async start({ laterMs = 0 } = {}): Promise<void> {
    const environment = { WEKEZA_PUBLIC_URL: this.#ground.url, FAULTS_LATER_MS: String(laterMs) }
    this.#servers = Array.from({ length: this.#count }, (_, index) =>
      startServer(this.#ground, {
        around: [AROUND_CLOCK],
        environment: { ...environment, ...(index > 0 && { PORT: '0' }) },
      }),
    )
    await Promise.all(this.#servers.map(({ started }) => started))
  }

  async kill(): Promise<void> {
    await Promise.all(this.#servers.map((server) => server.kill()))
  }

  async stop(): Promise<void> {
    await Promise.all(this.#servers.map((server) => server.stop()))
  }
}
