import type { Bench } from '../bench/bench.ts'
import { codeOf } from '../bench/exchange.ts'
import { equal, present } from '../bench/expect.ts'
import type { Client, Target } from '../target.ts'
import { newApplication } from './applications.ts'
import { newDeveloper, type Owner } from './developers.ts'
import { readPlan } from './plans.ts'
import { tokenOf } from './tokens.ts'

const AT_ONCE = 100
/** So many more are sent than are left, so that one too many would be found. */
const BEYOND = 20

/** A cheap call that counts; those that govern a test bank do not. */
export const spending = { operation: 'getOwnApplication' } as const

/** An organisation on the plan that everybody begins with, and an application of it. */
export interface Starter {
  readonly owner: Owner
  readonly client: Client
}

export async function newStarter(bench: Bench): Promise<Starter> {
  const owner = await newDeveloper(bench)
  const { client } = await newApplication(bench, owner)
  return { owner, client }
}

/** How many calls of the day an organisation has made at its test bank, and may make. */
export async function callsToday(bench: Bench, { owner }: Starter) {
  const { today } = await readPlan(bench, owner)
  const { calls, limit, resets_at } = present(today[0], 'the day of its test bank')
  return {
    calls: present(calls, 'the calls of a day that has a limit'),
    limit: present(limit, 'the limit of a day'),
    resetsAtMs: Date.parse(resets_at),
  }
}

/** Makes so many cheap calls, many at once; gives how many were answered, and with what the others were refused. */
export async function callOften(bench: Bench, { client }: Starter, times: number) {
  const ask = { ...spending, token: await tokenOf(bench, client) } as const
  const codes: (string | undefined)[] = []
  for (let left = times; left > 0; left -= AT_ONCE) {
    const round = Array.from({ length: Math.min(left, AT_ONCE) }, () => bench.send(ask))
    codes.push(...(await Promise.all(round)).map(codeOf))
  }
  const refusals = codes.filter((code) => code !== undefined)
  return { admitted: codes.length - refusals.length, refusals: [...new Set(refusals)] }
}

/** Uses up the calls of the day. @throws CaseFailure unless exactly those were let through */
export async function spend(bench: Bench, starter: Starter): Promise<void> {
  const { calls, limit } = await callsToday(bench, starter)
  const { admitted, refusals } = await callOften(bench, starter, limit - calls + BEYOND)
  equal(admitted, limit - calls, 'how many calls of the day were let through')
  equal(refusals, ['quota_exceeded'], 'what the others were refused with')
}

/** Who has no call left today. */
export interface Spender extends Starter {
  /** when the first of them was made, by the clock of the bank, and by that of this process */
  readonly begun: { readonly bankMs: number; readonly ownMs: number }
}

const spenders = new WeakMap<Target, Promise<Spender>>()

/** Who has no call left today; for a whole run, or until somebody buys more. */
export function spent(bench: Bench): Promise<Spender> {
  return bench.once('who has no call left', async () => {
    const before = await spenders.get(bench.target)?.catch(() => undefined)
    if (before && (await isSpent(bench, before))) return before
    const now = newSpender(bench)
    spenders.set(bench.target, now)
    return now
  })
}

async function newSpender(bench: Bench): Promise<Spender> {
  const starter = await newStarter(bench)
  const token = await tokenOf(bench, starter.client)
  const ownMs = performance.now()
  const { now } = await bench.done({ operation: 'getClock', token })
  await spend(bench, starter)
  return { ...starter, begun: { bankMs: Date.parse(now), ownMs } }
}

/** A day ends, and a platform that was begun anew has forgotten them. */
async function isSpent(bench: Bench, { client, owner }: Starter): Promise<boolean> {
  if ((await bench.send({ operation: 'getDeveloper', token: owner.token })).status !== 200) {
    return false
  }
  const token = await tokenOf(bench, client)
  return codeOf(await bench.send({ ...spending, token })) === 'quota_exceeded'
}
