import { painter } from '../terminal/paint.ts'
import { printable } from '../terminal/printable.ts'
import { wrap } from '../terminal/wrap.ts'
import type { Failure } from './failure.ts'

/** A file may have ten thousand bad rows; a terminal shows so many faults. */
const FAULTS_SHOWN_MAX = 20

/** Writes what failed on stderr: what was refused, why, what to do next, and what to name when asking about it. */
export function printFailure(failure: Failure): void {
  const paint = painter(process.stderr)
  const gutter = paint('red', ' ›  ')
  const widthMax = Math.min(process.stderr.columns ?? 100, 100) - 5
  const rows: [string, string | null][] = [
    ['next', failure.hint],
    ['request', failure.requestId],
    ['docs', failure.docsUrl],
  ]
  const labelled = rows.filter(([, value]) => value !== null)
  const lines = [
    paint('bold', failure.code),
    ...wrap(printable(failure.message), widthMax),
    ...faultsOf(failure).flatMap((fault) => wrap(printable(fault), widthMax)),
    ...labelled.map(([label, value]) => `${paint('dim', label.padEnd(8))} ${value}`),
  ]
  process.stderr.write(`${lines.map((line) => `${gutter} ${line}`).join('\n')}\n`)
}

function faultsOf({ details }: Failure): string[] {
  const faults = (details.errors ?? []) as { pointer: string; detail: string }[]
  const lines = faults.map(({ pointer, detail }) => `${pointer || '/'}: ${detail}`)
  if (lines.length <= FAULTS_SHOWN_MAX) return lines
  const more = lines.length - FAULTS_SHOWN_MAX
  return [...lines.slice(0, FAULTS_SHOWN_MAX), `and ${more} more; --json names them all`]
}

/** The failure as the one JSON document that a program reads. */
export function failureDocument({ exitCode: _, ...failure }: Failure): object {
  const { code, message, hint, requestId, docsUrl, details } = failure
  const error = { code, message, hint, request_id: requestId, docs_url: docsUrl, ...details }
  return { error }
}
