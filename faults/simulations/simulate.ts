import { Findings } from '../findings.ts'
import { checkHeard } from './check-heard.ts'
import { checkStage } from './check-stage.ts'
import { attempt, canRetry } from './intents.ts'
import { kes } from './money-steps.ts'
import { APPLICATIONS } from './people.ts'
import { PlainBank } from './plain-bank.ts'
import { PlainThresholds, THRESHOLDS } from './plain-thresholds.ts'
import { giveConsents, type Stage } from './stage.ts'
import { anyStep } from './steps.ts'
import { type Broken, openWorld } from './world.ts'

const STEPS = 60
/** Longer than a webhook is tried, so that all that can arrive has arrived. */
const CALM_DAYS = 6

export interface Simulated {
  readonly findings: Findings
  /** what was done, a line for each step */
  readonly trace: readonly string[]
}

/**
 * Does sixty things to a bank, each drawn by lot, and looks after each of them whether all that was promised holds. The
 * same seed does the same things.
 * @param broken a rule that is broken on purpose, to see that it is noticed
 */
export async function simulate(seed: number, broken?: Broken): Promise<Simulated> {
  const stage = await openStage(seed, broken)
  await giveConsents(stage)
  for (const application of APPLICATIONS) await openWebhook(stage, application)
  await checkStage(stage)
  stage.world.breakRule()
  for (let count = 0; count < STEPS && !stage.findings.any; count += 1) {
    await takeStep(stage)
  }
  if (!stage.findings.any) await settleDown(stage)
  return stage
}

async function takeStep(stage: Stage): Promise<void> {
  const [name, step] = anyStep(stage.world.dice)
  stage.trace.push(name)
  try {
    stage.trace.push(`  ${await step(stage)}`)
    await checkStage(stage)
  } catch (cause) {
    stage.findings.failed(`${name} broke down: ${(cause as Error).stack}`)
  }
}

async function openStage(seed: number, broken?: Broken): Promise<Stage> {
  const world = await openWorld(seed, broken)
  return {
    world,
    plain: new PlainBank(),
    thresholds: new PlainThresholds(),
    findings: new Findings(),
    intents: [],
    consents: new Map(),
    read: 0,
    sentRead: { count: 0 },
    trace: [],
    keys: 0,
  }
}

async function openWebhook({ world }: Stage, application: string): Promise<void> {
  const balance_thresholds = THRESHOLDS.map(({ accountId, direction, amountMinor }) => ({
    ...{ account_id: accountId, direction, amount: kes(amountMinor) },
  }))
  const watching = application === APPLICATIONS[0] && { balance_thresholds }
  const body = { url: `https://hooks.example/${application}`, types: ['*'], ...watching }
  const reply = await world.ask(application, 'POST', '/v1/webhooks', body, 'webhook')
  if (reply?.status !== 201) throw new Error(`no webhook: ${reply?.text}`)
}

/** Nothing goes wrong any more: whoever is unsure asks again, and all that is to arrive arrives. */
async function settleDown(stage: Stage): Promise<void> {
  const { world, intents, findings } = stage
  Object.assign(world.shakes, { before: 0, after: 0, refused: 0, read: 0 })
  stage.trace.push('settle down')
  await world.ask('app_one', 'DELETE', '/v1/sandbox/faults')
  await world.restart()
  for (const intent of intents) {
    if (!canRetry(intent, world.clock.nowMs())) continue
    await attempt(world, intent, findings)
    if (!intent.madeId && !intent.refused) await attempt(world, intent, findings)
  }
  await checkStage(stage)
  for (const application of APPLICATIONS) await mendWebhook(stage, application)
  for (let day = 0; day < CALM_DAYS; day += 1) {
    await world.ask('app_one', 'POST', '/v1/sandbox/clock/advance', { seconds: 86_400 })
    await sendAll(stage)
    await checkStage(stage)
  }
  for (const application of APPLICATIONS) await checkHeard(stage, application)
  checkCrossings(stage)
  await checkArrived(stage)
}

/** A receiver that failed for days was given up: whoever owns it enables it again, and has all sent that it missed. */
async function mendWebhook({ world }: Stage, application: string): Promise<void> {
  const [webhook] = await world.truth.webhooks.page(application, { limit: 1 })
  if (webhook?.status !== 'disabled') return
  const path = `/v1/webhooks/${webhook.id}`
  await world.ask(application, 'PATCH', path, { status: 'enabled' })
  const since = new Date(webhook.createdAtMs).toISOString()
  await world.ask(application, 'POST', `${path}/recover`, { since }, 'recover')
}

async function sendAll({ world }: Stage): Promise<void> {
  while ((await world.bank.events.relay()) > 0);
  for (;;) {
    const begun = await world.dispatcher.begin()
    await world.dispatcher.idle()
    if (begun === 0) return
  }
}

/** Each time that a balance passed an amount was told, unless nobody listened for a while. */
function checkCrossings({ world, thresholds, findings }: Stage): void {
  const { passed, told } = thresholds
  const missed = [...passed].filter((one) => !told.includes(one))
  const gaveUp = world.book.some((changes) =>
    changes.some((one) => one.kind === 'move-webhook' && one.to.status === 'disabled'),
  )
  if (missed.length > 0 && !gaveUp) findings.lost(`not told that a balance passed: ${missed}`)
}

/** Every event that an application was to hear, and may still hear, was taken by its webhook at least once. */
async function checkArrived({ world, plain, findings }: Stage): Promise<void> {
  if (plain.waiting > 0) findings.lost(`${plain.waiting} events were never handed over`)
  const taken = new Set(
    world.sent
      .filter((one) => one.taken)
      .map(
        ({ message }) => `${JSON.parse(message.body).id} ${new URL(message.url).pathname.slice(1)}`,
      ),
  )
  for (const { event, audience } of plain.journal) {
    for (const application of audience) {
      if (taken.has(`${event.id} ${application}`)) continue
      const webhooks = await world.truth.webhooks.page(application, { limit: 9 })
      const deliveries = await Promise.all(
        webhooks.map(({ id }) => world.truth.deliveries.ofEvent(id, event.id)),
      )
      if (deliveries.some((delivery) => delivery?.status === 'discarded')) continue
      findings.lost(`${event.id} never arrived at ${application}`)
    }
  }
}
