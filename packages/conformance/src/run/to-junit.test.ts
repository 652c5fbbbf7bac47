import { expect, test } from 'vitest'
import type { CaseResult, Report } from './report.ts'
import { toJUnit } from './to-junit.ts'

function report(...results: Partial<CaseResult>[]): Report {
  const cases = results.map((result) => ({
    id: 'PAY-001',
    name: 'It pays',
    operation: 'createPayment',
    outcome: 'passed' as const,
    durationMs: 12,
    ...result,
  }))
  const count = (outcome: string) => cases.filter((one) => one.outcome === outcome).length
  const counts = {
    passed: count('passed'),
    failed: count('failed'),
    known: count('known'),
    skipped: count('skipped'),
  }
  return { baseUrl: 'http://bank.test', durationMs: 1500, cases, ...counts }
}

test('a case is a testcase of its operation', () => {
  expect(toJUnit(report({}))).toBe(
    `<?xml version="1.0" encoding="UTF-8"?>
<testsuite name="conformance of http://bank.test" tests="1" failures="0" skipped="0" errors="0" time="1.500">
  <testcase classname="createPayment" name="PAY-001 It pays" time="0.012"/>
</testsuite>
`,
  )
})

test('a failure has what was found as its message, and the command to send it again', () => {
  const xml = toJUnit(report({ outcome: 'failed', detail: '1 < 2 & "so"', curl: "curl 'x'" }))
  expect(xml).toContain(
    `<failure message="1 &lt; 2 &amp; &quot;so&quot;">curl 'x'</failure></testcase>`,
  )
  expect(xml).toContain('failures="1"')
})

test('what could not be run is skipped, with its reason', () => {
  const xml = toJUnit(report({ outcome: 'skipped', detail: 'It needs an API key.' }))
  expect(xml).toContain('skipped="1"')
  expect(xml).toContain('<skipped message="It needs an API key."/>')
})

test('what is known to fail is skipped, and nothing that XML cannot hold is in it', () => {
  const xml = toJUnit(report({ outcome: 'known', detail: 'nul \u0000', operation: null }))
  expect(xml).toContain('<testcase classname="platform"')
  expect(xml).toContain('<skipped message="known: nul �"/>')
})
