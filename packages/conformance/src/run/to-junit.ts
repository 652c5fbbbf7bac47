import type { CaseResult, Report } from './report.ts'

/**
 * Writes a report as JUnit XML, which every CI system reads. What is known to fail is told as skipped, as is what could not be run.
 * @example
 * writeFileSync('conformance.xml', toJUnit(report))
 */
export function toJUnit(report: Report): string {
  const { baseUrl, failed, known, skipped, cases, durationMs } = report
  const counts = `tests="${cases.length}" failures="${failed}" skipped="${known + skipped}" errors="0"`
  const head = `<testsuite name="conformance of ${escaped(baseUrl)}" ${counts} time="${seconds(durationMs)}">`
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    head,
    ...cases.map(caseOf),
    '</testsuite>',
  ]
  return `${lines.join('\n')}\n`
}

function caseOf(result: CaseResult): string {
  const { id, name, operation, outcome, durationMs } = result
  const names = `classname="${operation ?? 'platform'}" name="${escaped(`${id} ${name}`)}"`
  const head = `  <testcase ${names} time="${seconds(durationMs)}"`
  if (outcome === 'passed') return `${head}/>`
  const message = escaped(result.detail ?? '')
  if (outcome === 'known') return `${head}><skipped message="known: ${message}"/></testcase>`
  if (outcome === 'skipped') return `${head}><skipped message="${message}"/></testcase>`
  return `${head}><failure message="${message}">${escaped(result.curl ?? '')}</failure></testcase>`
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(3)
}

// Characters below a space that XML 1.0 does not know, even escaped.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters meant
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/\n/g, '&#10;')
    .replace(UNWRITABLE, '�')
}
