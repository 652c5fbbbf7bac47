import { checkHeard } from './check-heard.ts'
import { APPLICATIONS, accountIdOf, personIds } from './people.ts'
import { consentKey, give, type Kind, type Stage } from './stage.ts'
import type { Step } from './steps.ts'

const DAY_SECONDS = 86_400
const SPANS_SECONDS = [1, 10, 600, 3_600, DAY_SECONDS, 3 * DAY_SECONDS]
const KINDS: readonly Kind[] = ['here', 'away', 'refunds', 'access']
const FAULTS = [
  { status: 500 },
  { status: 503 },
  { reply: 'dropped' },
  { reply: 'cut' },
  { latency_ms: 1_500 },
  { status: 429, reply: 'dropped' },
]
const FAULTY = ['createPayment', 'createRefund', 'cancelPayment', 'listEvents', '*']

function one<T>({ world: { dice } }: Stage, from: readonly T[]): T {
  return from[dice.below(from.length)] as T
}

async function told(stage: Stage, method: string, path: string, body?: object): Promise<string> {
  const key = method === 'POST' ? `x${stage.keys}` : undefined
  stage.keys += 1
  const reply = await stage.world.ask('app_one', method, path, body, key)
  return `${path} ${JSON.stringify(body ?? {})}: ${reply?.status ?? 'lost'}`
}

const pass: Step = (stage) =>
  told(stage, 'POST', '/v1/sandbox/clock/advance', { seconds: one(stage, SPANS_SECONDS) })

const rail: Step = (stage) => {
  const state = one(stage, ['open', 'closed', 'failing', 'open'])
  return told(stage, 'PUT', '/v1/sandbox/rails/pesalink', { state, delay_seconds: 0 })
}

const judge: Step = async (stage) => {
  const { truth, dice } = stage.world
  const open = await truth.risk.reviews({ limit: 99, status: 'open' })
  const review = open[dice.below(open.length || 1)]
  if (!review) return 'nothing to judge'
  const path = `/v1/operations/risk-reviews/${review.id}/${one(stage, ['release', 'decline'])}`
  const reply = await stage.world.ask('staff', 'POST', path, { note: 'By lot' })
  return `${path}: ${reply?.status ?? 'lost'}`
}

const revoke: Step = (stage) => {
  const kind = one(stage, KINDS)
  const person = one(stage, personIds)
  return told(stage, 'DELETE', `/v1/consents/${stage.consents.get(consentKey(kind, person))}`)
}

/** A customer thinks again. What was struck on the way is left where it stands. */
const grant: Step = async (stage) => {
  const kind = one(stage, KINDS)
  const person = one(stage, personIds)
  try {
    await give(stage, kind, person)
    return `${kind} of person ${person}`
  } catch (cause) {
    return `${kind} of person ${person}: ${(cause as Error).message}`
  }
}

const fault: Step = (stage) => {
  const rule = { operation: one(stage, FAULTY), ...one(stage, FAULTS) }
  return told(stage, 'POST', '/v1/sandbox/faults', {
    ...rule,
    times: 1 + stage.world.dice.below(3),
  })
}

const clearFaults: Step = (stage) => told(stage, 'DELETE', '/v1/sandbox/faults')

const post: Step = (stage) => {
  const account_id = accountIdOf(one(stage, personIds))
  const amount = { amount: `${1 + stage.world.dice.below(900)}.00`, currency: 'KES' }
  const direction = one(stage, ['credit', 'debit'])
  const body = { account_id, direction, amount, description: 'By hand' }
  return told(stage, 'POST', '/v1/sandbox/transactions', body)
}

const relay: Step = async ({ world }) => {
  const relayed = await world.bank.events.relay().catch((cause: Error) => cause.message)
  return `${relayed} handed over`
}

const deliver: Step = async ({ world }) => {
  const begun = await world.dispatcher.begin().catch((cause: Error) => cause.message)
  await world.dispatcher.idle()
  world.wall.nowMs += 1_000
  return `${begun} sent`
}

const listen: Step = (stage) => checkHeard(stage, one(stage, APPLICATIONS))

const restart: Step = async ({ world }) => {
  await world.restart()
  return ''
}

/** The store behaves for a while, or does not. */
const weather: Step = async (stage) => {
  const { shakes, dice } = stage.world
  const foul = dice.below(2) === 0
  shakes.before = foul ? dice.below(12) : 0
  shakes.after = foul ? dice.below(12) : 0
  shakes.refused = foul ? dice.below(15) : 0
  shakes.read = foul ? dice.below(3) : 0
  return JSON.stringify(shakes)
}

export const worldSteps = {
  pass: [6, pass],
  rail: [2, rail],
  judge: [2, judge],
  revoke: [2, revoke],
  grant: [2, grant],
  fault: [2, fault],
  clearFaults: [1, clearFaults],
  post: [2, post],
  relay: [5, relay],
  deliver: [3, deliver],
  listen: [3, listen],
  restart: [1, restart],
  weather: [3, weather],
} as const satisfies Record<string, readonly [number, Step]>
