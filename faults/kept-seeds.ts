import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Outcome, StoreName } from './programme.ts'

/** A throw of the dice that once found a fault: every run throws it first. */
export interface KeptSeed {
  readonly name: string
  readonly store: StoreName
  readonly seed: number
}

const FILE = join(import.meta.dirname, 'kept-seeds.json')

export function readKeptSeeds(file = FILE): readonly KeptSeed[] {
  return JSON.parse(readFileSync(file, 'utf8'))
}

/** Writes down the seeds of a run that failed, each once. */
export function keepSeeds(
  { name, store, seed, seeds = [seed] }: KeptSeed & Pick<Outcome, 'seeds'>,
  file = FILE,
): void {
  const kept = readKeptSeeds(file)
  const isKept = (failed: number) =>
    kept.some((one) => one.name === name && one.store === store && one.seed === failed)
  const found = seeds.filter((failed) => !isKept(failed))
  if (found.length === 0) return
  const all = [...kept, ...found.map((failed) => ({ name, store, seed: failed }))]
  writeFileSync(file, `${JSON.stringify(all, null, 2)}\n`)
}
