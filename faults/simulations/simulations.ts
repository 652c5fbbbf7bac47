import type { Ask, Outcome, Programme } from '../programme.ts'
import { simulate } from './simulate.ts'

const SEEDS_SHORT = 1_000
const SEEDS = 20_000
const SEED_END = 2 ** 31
const TOLD_EVERY = 1_000
const FAULTS_TOLD_MAX = 20

/** Api, bank and store in one process, where nothing happens but by lot: as many banks as there are seeds. */
export const simulations: Programme = { name: 'simulations', store: 'memory', run }

async function run({ seed, short, replay, tell }: Ask): Promise<Outcome> {
  const count = replay ? 1 : short ? SEEDS_SHORT : SEEDS
  const failed: Failed[] = []
  for (let index = 0; index < count; index += 1) {
    const own = (seed + index) % SEED_END
    const { findings, trace } = await simulate(own)
    if (replay || findings.any) for (const line of trace) tell(line)
    if (findings.any) failed.push({ seed: own, outcome: findings.outcome(1, 'seeds') })
    if (index % TOLD_EVERY === TOLD_EVERY - 1) tell(`${index + 1} of ${count} seeds`)
  }
  return added(failed, count)
}

interface Failed {
  /** what its faults are found again by */
  readonly seed: number
  readonly outcome: Outcome
}

function added(failed: readonly Failed[], tried: number): Outcome {
  const sum = (key: 'lost' | 'doubled' | 'failed') =>
    failed.reduce((total, { outcome }) => total + outcome[key], 0)
  const faults = failed.flatMap(({ seed, outcome }) =>
    outcome.faults.map((fault) => `seed ${seed}: ${fault}`),
  )
  return {
    ...{ tried, of: 'seeds', lost: sum('lost'), doubled: sum('doubled'), failed: sum('failed') },
    faults: faults.slice(0, FAULTS_TOLD_MAX),
    ...(failed.length > 0 && { seeds: failed.map(({ seed }) => seed) }),
  }
}
