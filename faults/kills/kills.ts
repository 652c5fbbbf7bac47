import { setTimeout as wait } from 'node:timers/promises'
import {
  type Lane,
  type Load,
  NO_ANSWER,
  newLoad,
  payWithKeys,
} from '../../packages/server/src/testing/pay-with-keys.ts'
import { checkBooks } from '../checks/check-books.ts'
import { checkEvents } from '../checks/check-events.ts'
import { checkKeys } from '../checks/check-keys.ts'
import { checkPayments } from '../checks/check-payments.ts'
import { type Dice, dice } from '../dice.ts'
import { Findings } from '../findings.ts'
import { openPayers, type Payers, payment } from '../ground/customers.ts'
import type { Ground } from '../ground/ground.ts'
import { listen } from '../ground/listen.ts'
import { onStore, type Persistent } from '../ground/on-store.ts'
import { openReceiver } from '../ground/receiver.ts'
import { type ServerOptions, startServer } from '../ground/server.ts'
import type { Ask, Outcome, Programme } from '../programme.ts'

const KILLS = 200
const KILLS_SHORT = 25
/** Under load for so long at most, before the kill. */
const UNDER_LOAD_MS = 400
/** Of all kills, those that hit a server which has not started yet: what a crash left is then left again. */
const WHILE_STARTING = 0.12
const STARTING_MS = 900
/** A dispatcher that died gives its deliveries back after a minute: the last server believes that it has passed. */
const LATER_MS = 65_000
const DELIVERED_WITHIN_MS = 180_000
const AROUND_CLOCK = new URL('../ground/around-clock.ts', import.meta.url)
/** Tokens end sooner than a whole run, however slow the machine is: they live for five minutes. */
const RENEWED_EVERY_MS = 60_000
const TOLD_EVERY = 25
/** What a client may be told while a server dies or starts: ask again. */
const PASSING = new Set([NO_ANSWER, 409, 503])

/** Kills the server at random moments while payments are made, starts it again, and asks again for what is unknown. */
export function kills(store: Persistent): Programme {
  return {
    name: 'kills',
    store,
    run: (ask) =>
      onStore(store, (ground) => killAgainAndAgain(ground, ask, ask.short ? KILLS_SHORT : KILLS)),
  }
}

/** What stands around the servers: a test hands in what breaks them. */
interface KillOptions extends ServerOptions {
  /** how long an event may take to arrive at last; a dispatcher that is wrong on purpose never sends it */
  readonly deliveredWithinMs?: number
}

export async function killAgainAndAgain(
  ground: Ground,
  { seed, tell }: Pick<Ask, 'seed' | 'tell'>,
  count: number,
  { deliveredWithinMs = DELIVERED_WITHIN_MS, ...options }: KillOptions = {},
): Promise<Outcome> {
  const findings = new Findings()
  const chance = dice(seed)
  const first = startServer(ground, options)
  await first.started
  const receiver = await openReceiver()
  await listen(ground, receiver)
  const payers = await openPayers(ground)
  const renewedAtMs = performance.now()
  const run: Run = { ground, options, payers, chance, findings, load: newLoad(), renewedAtMs }
  await first.kill()
  const lanes = lanesOf(ground, payers)
  let over = false
  const paying = payWithKeys(lanes, run.load, () => !over)
  for (let done = 1; done <= count; done += 1) {
    await killOnce(run, done)
    if (done % TOLD_EVERY === 0) tell(`${done} kills, ${run.load.paid.size} payments`)
  }
  const last = startServer(ground, later(options))
  await last.started
  await payers.renew()
  over = true
  await paying
  await checkKeys(lanes, run.load, chance, findings)
  await checkEvents(ground, receiver, findings, deliveredWithinMs)
  receiver.close()
  await last.stop()
  await checkAll(run)
  return findings.outcome(count, 'kills')
}

function later({ around = [], environment }: ServerOptions): ServerOptions {
  const clock = { FAULTS_LATER_MS: String(LATER_MS) }
  return { around: [...around, AROUND_CLOCK], environment: { ...environment, ...clock } }
}

interface Run {
  readonly ground: Ground
  readonly options: ServerOptions
  readonly payers: Payers
  readonly chance: Dice
  readonly findings: Findings
  readonly load: Load
  renewedAtMs: number
}

async function renew(run: Run): Promise<void> {
  await run.payers.renew()
  run.renewedAtMs = performance.now()
}

async function killOnce(run: Run, done: number): Promise<void> {
  const { ground, options, chance, findings } = run
  const server = startServer(ground, options)
  if (chance.happens(WHILE_STARTING)) {
    await wait(chance.below(STARTING_MS))
    await server.kill()
  } else {
    await server.started
    if (performance.now() - run.renewedAtMs >= RENEWED_EVERY_MS) await renew(run)
    await wait(chance.below(UNDER_LOAD_MS))
    await server.kill()
  }
  await ground.read((query) => checkBooks(query, findings, `after kill ${done}`))
}

/** Who pays within the bank does so without a pause; a payment by a rail is now and then among them. */
function lanesOf({ url }: Ground, payers: Payers): Lane[] {
  const lane = (name: string, rail: 'internal' | 'pesalink', amount: string): Lane => ({
    url,
    name,
    token: () => payers.token(rail),
    paymentOf: (key) => payment(rail, amount, key),
  })
  const within = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => lane(name, 'internal', '0.01'))
  return [...within, { ...lane('rail', 'pesalink', '10.00'), pauseMs: 100 }]
}

async function checkAll({ ground, load, findings }: Run): Promise<void> {
  for (const { key, status } of load.failures) {
    if (!PASSING.has(status)) findings.failed(`${key} was answered with ${status}`)
  }
  for (const key of load.asked) {
    if (!load.paid.has(key)) findings.failed(`${key} was never answered`)
  }
  await ground.read(async (query) => {
    await checkBooks(query, findings, 'at the end')
    await checkPayments(query, load, findings)
  })
}
