import type { OperationId } from '@wekeza/contract'

/** How long two answers took that must not be told apart. */
export interface Pair {
  readonly operation: OperationId
  readonly foreignMs: number
  readonly unknownMs: number
}

/** What the pairs say in one line: a band to look at, and no assertion, since the machine is shared. */
export function timingLine(pairs: readonly Pair[]): string {
  const foreign = medianOf(pairs.map(({ foreignMs }) => foreignMs))
  const unknown = medianOf(pairs.map(({ unknownMs }) => unknownMs))
  const differences = [...Map.groupBy(pairs, ({ operation }) => operation)].map(
    ([operation, own]) => ({
      operation,
      ms: medianOf(own.map(({ foreignMs, unknownMs }) => foreignMs - unknownMs)),
    }),
  )
  const sorted = differences.toSorted((a, b) => a.ms - b.ms)
  const told = [sorted.at(0), sorted.at(-1)].map((one) => `${shown(one?.ms)} (${one?.operation})`)
  return (
    `median answer ${shown(foreign)} for what is foreign, ${shown(unknown)} for what is not there; ` +
    `median difference by operation from ${told.join(' to ')}, of ${pairs.length} pairs`
  )
}

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  const [low = Number.NaN, high = low] = sorted.slice(
    sorted.length % 2 === 0 ? middle - 1 : middle,
    middle + 1,
  )
  return (low + high) / 2
}

function shown(ms = Number.NaN): string {
  return `${ms.toFixed(2)} ms`
}
