import { type Api, createApi, writeEvent } from '@wekeza/api'
import {
  ALLOWED,
  type Bank,
  builtInCore,
  type Delivering,
  type Dispatcher,
  dispatch,
  frozenClock,
  lookOnce,
  type Message,
  magic,
  openBank,
  playSecrets,
  type Sender,
  type SettableClock,
  type Store,
  StoreUnavailable,
  seededIds,
  signEvent,
} from '@wekeza/bank'
import { memoryStore } from '@wekeza/bank/memory'
import { type Dice, dice } from '../dice.ts'
import { hostOf, URL } from './host.ts'
import { BANK, people } from './people.ts'
import { receiving } from './receiver.ts'
import { CALM, type Committed, recorded, type Shakes, shaky } from './shaky-store.ts'

/** Thursday, 15 January 2026, nine in the morning in Nairobi. */
const BEGINS_MS = Date.parse('2026-01-15T06:00:00.000Z')

/** What is broken on purpose, to see that it is noticed: between the bank and its store. */
export type Broken = (store: Store, dice: Dice) => Store

export interface Reply {
  readonly status: number
  readonly text: string
}

/** A bank, its api and its dispatcher in one process, on a store that shakes. */
export interface World {
  readonly dice: Dice
  readonly clock: SettableClock
  readonly wall: { nowMs: number }
  readonly shakes: Shakes
  /** every commit that was made, in order */
  readonly book: readonly Committed[]
  /** as it is: it never shakes, and nobody but the checks reads it */
  readonly truth: Store
  /** what receivers were sent, and what they said */
  readonly sent: readonly { readonly message: Message; readonly taken: boolean }[]
  /** defects that the api has told of */
  readonly defects: unknown[]
  readonly bank: Bank
  dispatcher: Dispatcher
  /** nothing: the reply was lost */
  ask(
    token: string,
    method: string,
    path: string,
    body?: object,
    key?: string,
  ): Promise<Reply | null>
  /** Forgets what a process holds in memory, as a restart does. */
  restart(): Promise<void>
  /** From now on the rule is broken that was to be. */
  breakRule(): void
}

export async function openWorld(seed: number, broken?: Broken): Promise<World> {
  const throws = dice(seed)
  const book: Committed[] = []
  const clock = frozenClock(BEGINS_MS)
  const truth = memoryStore()
  await truth.commit({ changes: people(BEGINS_MS) })
  const shakes = { ...CALM }
  const store = shaky(recorded(truth, book), throws, shakes)
  const wall = { nowMs: BEGINS_MS }
  const receiver = receiving(throws, shakes)
  const opened = openOn(store, clock, seed)
  const defects: unknown[] = []
  const onFault = (cause: unknown) => void defects.push(cause)
  const dispatching = () => dispatcherOf(opened, receiver, wall, onFault)
  const { bank, ports } = opened
  const open = { key: BANK, bank, testing: { clock, reset: async () => {} } }
  const world: World = {
    ...{ dice: throws, clock, wall, shakes, book, truth, sent: receiver.sent, defects, bank },
    dispatcher: dispatching(),
    ask: askOf(createApi(hostOf({ open, ids: ports.ids, wall, onFault }))),
    breakRule: () => void Object.assign(store, broken?.({ ...store }, throws)),
    async restart() {
      await bank.simulation?.faults.refresh().catch(() => {})
      world.dispatcher = dispatching()
      // What the process before held is free again once its hold has passed.
      wall.nowMs += 60_001
    },
  }
  return world
}

function openOn(store: Store, clock: SettableClock, seed: number) {
  const ids = seededIds({ seed: seed % 32 ** 3, nowMs: clock.nowMs })
  const ports = {
    ...{ store, clock, ids, core: builtInCore(ids), webhookSecrets: playSecrets(ids) },
    risk: { assess: async () => ALLOWED },
    simulation: magic(),
  }
  return { ports, bank: openBank(ports) }
}

function dispatcherOf(
  { ports }: ReturnType<typeof openOn>,
  sender: Sender,
  wall: { readonly nowMs: number },
  onFault: (cause: unknown) => void,
): Dispatcher {
  const look = () => ({ look: lookOnce(ports.store), publicUrl: URL })
  const delivering: Delivering = {
    ports,
    sender,
    secrets: ports.webhookSecrets,
    wall: { nowMs: () => wall.nowMs },
    testBank: true,
    write: (event) => writeEvent(event, look()),
    sign: signEvent,
  }
  return dispatch(delivering, (cause) => {
    if (!(cause instanceof StoreUnavailable)) onFault(cause)
  })
}

function askOf(api: Api): World['ask'] {
  return async (token, method, path, body, key) => {
    const headers: Record<string, string> = { authorization: `Bearer ${token}` }
    if (body) headers['content-type'] = 'application/json'
    if (key) headers['idempotency-key'] = key
    const asked = { method, headers, ...(body && { body: JSON.stringify(body) }) }
    const answer = await api.fetch(new Request(`${URL}${path}`, asked))
    if (answer.type === 'error') return null
    return answer.text().then(
      (text) => ({ status: answer.status, text }),
      () => null,
    )
  }
}
