import { randomInt } from 'node:crypto'
import { parseArgs } from 'node:util'
import { keepSeeds, readKeptSeeds } from './kept-seeds.ts'
import { jsonOf, tableOf } from './print-table.ts'
import type { Ask, Programme } from './programme.ts'
import { programmes } from './programmes.ts'
import { runApart } from './run-apart.ts'
import type { Row } from './run-programme.ts'

/** Breaks the bank in every way that it knows, or in one. */
const USAGE = 'pnpm faults [--short] [--json] [--seed N] [--only NAME]'
const SEED_END = 2 ** 31
const EXIT_USAGE = 2

const values = readFlags()
const chosen = programmes.filter(({ name }) => values.only === undefined || name === values.only)
if (chosen.length === 0) {
  const names = [...new Set(programmes.map(({ name }) => name))].join(', ')
  console.error(`There is no programme ${values.only}; there is ${names}.`)
  process.exit(EXIT_USAGE)
}

// One on each store at a time: most of them wait for the disk, and for processes that start.
const lanes = (['memory', 'sqlite', 'postgres'] as const).map((store) =>
  runInTurn(chosen.filter((programme) => programme.store === store)),
)
const ran = new Map((await Promise.all(lanes)).flat())
const rows = chosen.flatMap((programme) => ran.get(programme) ?? [])
console.log(values.json ? jsonOf(rows) : tableOf(rows))
process.exit(rows.some(({ pass }) => pass === false) ? 1 : 0)

function readFlags() {
  try {
    const { values: given } = parseArgs({
      options: {
        json: { type: 'boolean', default: false },
        short: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
        seed: { type: 'string' },
        only: { type: 'string' },
      },
    })
    if (!given.help) return given
    console.log(USAGE)
    process.exit(0)
  } catch (cause) {
    console.error(`${cause instanceof Error ? cause.message : cause}\n${USAGE}`)
    process.exit(EXIT_USAGE)
  }
}

async function runInTurn(some: readonly Programme[]): Promise<[Programme, Row[]][]> {
  const found: [Programme, Row[]][] = []
  for (const programme of some) found.push([programme, await runAll(programme)])
  return found
}

/** The seeds that have found something before come first, in the short form. */
async function runAll(programme: Programme): Promise<Row[]> {
  if (values.seed !== undefined) return [await run(programme, Number(values.seed), true)]
  const { name, store } = programme
  const kept = readKeptSeeds().filter((one) => one.name === name && one.store === store)
  const found: Row[] = []
  for (const { seed } of kept) found.push(await run(programme, seed, true))
  return [...found, await run(programme, randomInt(SEED_END), false)]
}

async function run(programme: Programme, seed: number, replay: boolean): Promise<Row> {
  const { name, store } = programme
  const tell = (line: string) => console.error(`${name} on ${store}: ${line}`)
  const startedMs = performance.now()
  tell(`seed ${seed} …`)
  const ask: Ask = {
    seed,
    short: values.short || (replay && values.seed === undefined),
    replay,
    tell,
  }
  const row = await runApart(programme, ask)
  tell(`ended after ${Math.round((performance.now() - startedMs) / 1000)} s`)
  for (const fault of row.faults) tell(fault)
  if (row.skipped !== undefined) tell(`not run: ${row.skipped}`)
  if (row.pass === false) {
    keepSeeds(row)
    for (const failed of row.seeds ?? [seed]) {
      tell(`Run it again: pnpm faults --only ${name} --seed ${failed}`)
    }
  }
  return row
}
