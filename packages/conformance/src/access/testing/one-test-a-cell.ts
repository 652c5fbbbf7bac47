import { afterAll, expect, test } from 'vitest'
import { Bench } from '../../bench/bench.ts'
import { CaseFailure } from '../../bench/case-failure.ts'
import { matrixOf } from '../matrix.ts'
import { runCell } from '../run-cell.ts'
import type { Stand } from '../stand.ts'
import { type Pair, timingLine } from '../timing.ts'

/** Tokens of applications live for five minutes, and a bench keeps those that it has. */
const BENCH_LASTS_MS = 120_000
/** A machine may be busy, and what a cell is about may be made beside all else that a server does. */
const TAKES_MS = 15_000

/** The same stand, with benches that remember nothing from too long ago. */
function renewing() {
  let [fresh, sinceMs]: [Stand | undefined, number] = [undefined, 0]
  return (stand: Stand): Stand => {
    const again = (bench: Bench) => new Bench(bench.target)
    if (fresh && performance.now() - sinceMs < BENCH_LASTS_MS) return fresh
    const { bench, organisation, otherBank } = stand
    sinceMs = performance.now()
    fresh = {
      ...{ bench: again(bench), organisation: again(organisation), otherBank: again(otherBank) },
    }
    return fresh
  }
}

/** The whole matrix as vitest's tests; `stand` is asked once the tests run. */
export function oneTestACell(place: string, stand: () => Stand): void {
  const { existing, impossible } = matrixOf()
  const covered = new Set<string>()
  const renewed = renewing()
  const pairs: Pair[] = []
  afterAll(() => {
    if (covered.size === 0) return
    process.stdout.write(
      `access matrix, ${place}: ${covered.size} cells covered of ${existing.length} that exist; ${impossible.length} cannot exist\n` +
        `access matrix, ${place}: ${timingLine(pairs)}\n`,
    )
  })
  test.each(existing.map((cell) => [cell.name, cell] as const))(
    '%s',
    { timeout: TAKES_MS },
    async (_, cell) => {
      try {
        pairs.push(...(await runCell(renewed(stand()), cell)))
        covered.add(cell.name)
      } catch (fault) {
        if (fault instanceof CaseFailure) expect.fail(`${fault.message}\n${fault.curl ?? ''}`)
        throw fault
      }
    },
  )
  test('covers every cell that exists', () => {
    const missed = existing.filter(({ name }) => !covered.has(name)).map(({ name }) => name)
    expect(missed).toEqual([])
  })
}
