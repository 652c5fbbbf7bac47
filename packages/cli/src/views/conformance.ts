import type { CaseResult, Report } from '@wekeza/conformance'
import type { View } from '../output/view.ts'
import { painter } from '../terminal/paint.ts'

/** What a case expected and met, and how to send its request again. */
export function failureText({ id, name, detail, curl }: CaseResult): string {
  const paint = painter(process.stderr)
  const lines = [`${paint('red', '✗')} ${paint('bold', id)} ${name}`, detail, curl]
  return lines.flatMap((line) => (line === undefined ? [] : [short(line)])).join('\n  ')
}

/** A body over the limit would fill the screen; --json and --junit have it whole. */
const LINE_MAX = 1_000
const short = (line: string) => (line.length > LINE_MAX ? `${line.slice(0, LINE_MAX)}…` : line)

export const reportView: View<Report> = (report) => {
  const { cases, passed, known, skipped, failed, durationMs } = report
  const paint = painter(process.stdout)
  const counts = [
    `${cases.length} cases`,
    paint('green', `${passed} passed`),
    ...(known > 0 ? [paint('yellow', `${known} known`)] : []),
    ...(skipped > 0 ? [paint('yellow', `${skipped} skipped`)] : []),
    failed > 0 ? paint('red', `${failed} failed`) : '0 failed',
  ]
  const line = `${counts.join(' · ')}   ${(durationMs / 1_000).toFixed(1)} s`
  return [line, ...whySkipped(report)].join('\n')
}

/** What could not be run, by its reason; a suite that left something out must not look whole. */
function whySkipped({ cases }: Report): string[] {
  const skipped = cases.filter(({ outcome }) => outcome === 'skipped')
  const reasons = new Set(skipped.map(({ detail }) => detail ?? 'no reason is given'))
  return [...reasons].map((reason) => `skipped: ${reason}`)
}
