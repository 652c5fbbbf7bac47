import { applicationToken } from '../../packages/server/src/testing/customer-client.ts'
import { checkBooks } from '../checks/check-books.ts'
import { checkTold } from '../checks/check-events.ts'
import { dice } from '../dice.ts'
import { Findings } from '../findings.ts'
import type { Ground } from '../ground/ground.ts'
import { listen } from '../ground/listen.ts'
import { onStore, type Persistent } from '../ground/on-store.ts'
import { openReceiver, type Receiver } from '../ground/receiver.ts'
import { type Server, startServer } from '../ground/server.ts'
import type { Ask, Outcome, Programme } from '../programme.ts'
import { checkScenario } from './check-scenario.ts'
import type { Arm, Reached } from './crash-at.ts'
import { playScenario, type Scene } from './scenario.ts'

/** How many of all moments the short form tries, spread over the whole. */
const SHORT = 6
const TOLD_EVERY = 25
/** Far longer than a server takes to start again, also where much else runs. */
const ANSWERED_WITHIN_MS = 60_000
/** A worker that died gives its rows back after a minute of the wall at most: each restart comes so much later. */
const LATER_MS = 61_000
/** One delivery for each thing that is done. */
const LISTENED = ['payment.settled', 'refund.settled', 'bulk_payment.completed']

/**
 * Ends the server before and after everything that it writes or sends, one moment after the other, until a whole scenario
 * passes without coming to that moment.
 */
export function crashPoints(store: Persistent): Programme {
  return {
    name: 'crash-points',
    store,
    run: (ask) => onStore(store, (ground) => crashEverywhere(ground, store, ask)),
  }
}

async function crashEverywhere(ground: Ground, store: Persistent, ask: Ask): Promise<Outcome> {
  const run = await CrashRun.open(ground, store)
  const all = await run.count()
  ask.tell(`${all} moments`)
  const { tried } = ask.short ? await some(run, all, ask) : await each(run, ask)
  await run.close()
  return run.findings.outcome(tried, 'crash points')
}

/** n = 1, 2, 3 … */
async function each(run: CrashRun, { tell }: Ask) {
  for (let moment = 1; ; moment += 1) {
    const crashed = await run.crashAt(moment)
    if (!crashed) return { tried: moment - 1 }
    if (moment % TOLD_EVERY === 0) tell(`${moment} crash points`)
  }
}

async function some(run: CrashRun, all: number, { seed }: Ask) {
  const step = all / SHORT
  const offset = dice(seed).next() * step
  let tried = 0
  for (let count = 0; count < SHORT; count += 1) {
    if (await run.crashAt(1 + Math.floor(offset + count * step))) tried += 1
  }
  return { tried }
}

/** The servers of one run, one after the other on the same ground. */
export class CrashRun {
  readonly findings = new Findings()
  readonly #ground: Ground
  readonly #receiver: Receiver
  readonly #around: readonly URL[]
  readonly #answeredWithinMs: number
  #server: Server
  #application = ''
  #played = 0
  #restarts = 0

  private constructor(
    ground: Ground,
    receiver: Receiver,
    around: readonly URL[],
    answeredWithinMs: number,
  ) {
    this.#ground = ground
    this.#receiver = receiver
    this.#around = around
    this.#answeredWithinMs = answeredWithinMs
    this.#server = this.#start()
  }

  /**
   * @param broken what breaks the servers, for tests of this
   * @param answeredWithinMs for what is broken never answers
   */
  static async open(
    ground: Ground,
    store: Persistent,
    broken: readonly URL[] = [],
    answeredWithinMs = ANSWERED_WITHIN_MS,
  ): Promise<CrashRun> {
    const modules = ['../ground/around-clock', `./around-${store}`, './around-network']
    const around = modules.map((module) => new URL(`${module}.ts`, import.meta.url))
    const run = new CrashRun(ground, await openReceiver(), [...broken, ...around], answeredWithinMs)
    await run.#server.started
    await listen(ground, run.#receiver, LISTENED)
    await run.#renew()
    return run
  }

  async close(): Promise<void> {
    const listening = { times: this.#receiver.times, types: LISTENED }
    await this.#ground.read((query) => checkTold(query, listening, this.findings))
    this.#receiver.close()
    await this.#server.stop()
  }

  /** How many moments a scenario has that nothing interrupts. */
  async count(): Promise<number> {
    await this.#arm(0)
    const { ended, lastWords } = this.#server
    const died = ended.then(() => {
      throw new Error(`The server ended though nobody ended it: ${lastWords()}`)
    })
    await Promise.race([this.#play(), died])
    return await this.#arm(0)
  }

  /** Plays the scenario with a crash at a moment, and a restart. @returns whether it came to that moment */
  async crashAt(moment: Arm['arm']): Promise<boolean> {
    const { ended } = this.#server
    await this.#arm(moment)
    const playing = this.#play(moment)
    const first = await Promise.race([playing.then(() => 'played'), ended.then(() => 'crashed')])
    if (first === 'crashed') await this.#recover(`at moment ${moment}`)
    await playing
    const crashed = first === 'crashed'
    if (!crashed) await this.#disarm(moment)
    return crashed
  }

  async #recover(when: string): Promise<void> {
    await this.#ground.read((query) => checkBooks(query, this.findings, when))
    this.#restarts += 1
    this.#server = this.#start()
    await this.#server.started
    await this.#renew()
  }

  /** The work in the background may come to the moment after the scenario has passed: then the next server is armed. */
  async #disarm(moment: Arm['arm']): Promise<void> {
    const { ended } = this.#server
    const first = await Promise.race([this.#arm(0).then(() => 'alive'), ended.then(() => 'dead')])
    if (first === 'dead') await this.#recover(`late, at moment ${moment}`)
  }

  async #arm(arm: Arm['arm']): Promise<number> {
    const message: Arm = { arm }
    this.#server.say(message)
    const { reached } = (await this.#server.hear()) as Reached
    return reached
  }

  async #play(moment: Arm['arm'] = 0): Promise<void> {
    this.#played += 1
    const name = `play-${this.#played}-${String(moment).replaceAll(' ', '-')}`
    const application = () => this.#application
    const answeredWithinMs = this.#answeredWithinMs
    const scene: Scene = { url: this.#ground.url, application, name, answeredWithinMs }
    const played = await playScenario(scene)
    await checkScenario(this.#ground, played, name, this.findings)
  }

  /** Tokens end with time, and each restart takes much of it. */
  async #renew(): Promise<void> {
    const { url, client } = this.#ground
    this.#application = await applicationToken(url, client)
  }

  #start(): Server {
    const environment = {
      FAULTS_LATER_MS: String(this.#restarts * LATER_MS),
      FAULTS_RECEIVER_PORT: String(this.#receiver.port),
    }
    return startServer(this.#ground, { around: this.#around, environment })
  }
}
