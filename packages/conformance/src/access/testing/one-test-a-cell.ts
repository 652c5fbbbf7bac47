import { afterAll, expect, test } from 'vitest'
import { CaseFailure } from '../../bench/case-failure.ts'
import { matrixOf } from '../matrix.ts'
import { runCell } from '../run-cell.ts'
import type { Stand } from '../stand.ts'
import { type Pair, timingLine } from '../timing.ts'

/** The whole matrix as vitest's tests; `stand` is asked once the tests run. */
export function oneTestACell(place: string, stand: () => Stand): void {
  const { existing, impossible } = matrixOf()
  const covered = new Set<string>()
  const pairs: Pair[] = []
  afterAll(() => {
    if (covered.size === 0) return
    process.stdout.write(
      `access matrix, ${place}: ${covered.size} cells covered of ${existing.length} that exist; ${impossible.length} cannot exist\n` +
        `access matrix, ${place}: ${timingLine(pairs)}\n`,
    )
  })
  test.each(existing.map((cell) => [cell.name, cell] as const))('%s', async (_, cell) => {
    try {
      pairs.push(...(await runCell(stand(), cell)))
      covered.add(cell.name)
    } catch (fault) {
      if (fault instanceof CaseFailure) expect.fail(`${fault.message}\n${fault.curl ?? ''}`)
      throw fault
    }
  })
  test('covers every cell that exists', () => {
    const missed = existing.filter(({ name }) => !covered.has(name)).map(({ name }) => name)
    expect(missed).toEqual([])
  })
}
