import type { Bench } from '../bench/bench.ts'
import type { Client, Target } from '../target.ts'
import { newApplication } from './applications.ts'
import { type DeveloperSession, newDeveloper, newMember, type Owner } from './developers.ts'
import { choosePlan, UNLIMITED } from './plans.ts'

/** An organisation that stays for a whole run, with somebody in each role: passwords are slow to hash on purpose. */
export interface Residents {
  readonly owner: Owner
  readonly developer: DeveloperSession
  readonly viewer: DeveloperSession
  /** owns another organisation, and has no part in this one */
  readonly stranger: Owner
  /** an application of theirs, for what changes nothing of it */
  readonly client: Client
  /** one of the stranger's */
  readonly otherClient: Client
}

const settled = new WeakMap<Target, Promise<Residents>>()

/** The residents of the implementation under test; where they are gone, others settle. */
export function residents(bench: Bench): Promise<Residents> {
  return bench.once('residents', async () => {
    const before = await settled.get(bench.target)?.catch(() => undefined)
    if (before && (await isKnown(bench, before.owner))) return before
    const now = settle(bench)
    settled.set(bench.target, now)
    return now
  })
}

async function settle(bench: Bench): Promise<Residents> {
  const [owner, stranger] = [await newDeveloper(bench), await newDeveloper(bench)]
  // A run calls more often than the plan lets through that everybody begins with.
  for (const one of [owner, stranger]) await choosePlan(bench, one, UNLIMITED)
  const developer = await newMember(bench, owner, 'developer')
  const viewer = await newMember(bench, owner, 'viewer')
  const [{ client }, other] = [
    await newApplication(bench, owner),
    await newApplication(bench, stranger),
  ]
  return { owner, developer, viewer, stranger, client, otherClient: other.client }
}

/** A platform that was begun anew has forgotten them, and a session ends one day. */
async function isKnown(bench: Bench, { token }: Owner): Promise<boolean> {
  return (await bench.send({ operation: 'getDeveloper', token })).status === 200
}
