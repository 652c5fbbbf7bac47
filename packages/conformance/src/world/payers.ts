import { Bench } from '../bench/bench.ts'
import type { Client } from '../target.ts'
import { newApplication } from './applications.ts'
import { newDeveloper, type Owner } from './developers.ts'
import { choosePlan, UNLIMITED } from './plans.ts'

/** An organisation that pays by the call, and has a share of fees, from the present day of its test bank on, whenever that is. */
export interface Payer {
  readonly owner: Owner
  readonly client: Client
  /** a bench on its own test bank */
  readonly own: Bench
}

/** Only cases that are marked `movesClock` may call this. */
export async function newPayer(bench: Bench): Promise<Payer> {
  const owner = await newDeveloper(bench)
  await choosePlan(bench, owner, UNLIMITED)
  const { client } = await newApplication(bench, owner)
  const own = new Bench({ ...bench.target, client, otherClient: client })
  return { owner, client, own }
}
