import { createSandbox } from '@wekeza/sandbox'
import { expect, test } from 'vitest'
import { brokenSandbox } from '../testing/broken-sandbox.ts'
import type { CaseResult } from './report.ts'
import { runConformance } from './run-conformance.ts'

/** A bank whose liveness is not what the contract says, and all else is. */
const sick = () =>
  brokenSandbox((answer) => {
    if (answer.path === '/livez') answer.text = '{"status":"sick"}'
  })

test('the cases that are named run, by id, by operation and by the first part of an id', async () => {
  const only = ['SYS-001', 'getVersion', 'ACC']
  const { cases, passed } = await runConformance(await createSandbox(), { only })
  const names = cases.map(({ id, operation }) => (operation === 'getVersion' ? operation : id))
  expect([...new Set(names)].sort()).toEqual([
    'ACC-001',
    'ACC-002',
    'ACC-003',
    'ACC-004',
    'ACC-005',
    'ACC-006',
    'SYS-001',
    'getVersion',
  ])
  expect(passed).toBe(cases.length)
})

test('a name that no case has is refused by name', async () => {
  const run = runConformance(await createSandbox(), { only: ['PAY-999'] })
  await expect(run).rejects.toThrow('PAY-999: no case has this name')
})

test('each case is told as it ends', async () => {
  const told: CaseResult[] = []
  const onCase = (result: CaseResult) => told.push(result)
  const report = await runConformance(await createSandbox(), { only: ['SYS'], onCase })
  expect(told).toEqual(report.cases)
})

test('what fails is counted, told, and can be sent again', async () => {
  const { failed, cases } = await runConformance(await sick(), { only: ['getLiveness:success'] })
  expect(failed).toBe(1)
  expect(cases[0]).toMatchObject({
    outcome: 'failed',
    detail: expect.stringContaining('the body of getLiveness'),
    curl: "curl -i -X GET 'http://127.0.0.1:4010/livez'",
  })
})

test('what is known to fail is counted apart', async () => {
  const names = ['getLiveness:success']
  const { failed, known } = await runConformance(await sick(), { only: names, baseline: names })
  expect([failed, known]).toEqual([0, 1])
})

test('a baseline that is out of date says so, and passes', async () => {
  const baseline = ['getLiveness:success']
  const { cases, passed } = await runConformance(await createSandbox(), {
    only: baseline,
    baseline,
  })
  expect(passed).toBe(1)
  expect(cases[0]?.detail).toContain('take it out')
})

test('a target that does not answer fails its cases, and throws nothing', async () => {
  const target = { ...(await createSandbox()), fetch: () => Promise.reject(new Error('refused')) }
  const { failed, cases } = await runConformance(target, { only: ['getVersion:success'] })
  expect(failed).toBe(1)
  expect(cases[0]?.detail).toBe(
    "No answer to curl -i -X GET 'http://127.0.0.1:4010/version' (refused)",
  )
})

test('what a target lacks is named with the cases that need it, and fails nothing', async () => {
  const { apiKey: _, ...target } = await createSandbox({ baseUrl: 'http://bank.test' })
  const report = await runConformance(target, { only: ['KEY-001', 'WHK-001', 'SYS-001'] })
  const told = report.cases.map(({ id, outcome, detail }) => [id, outcome, detail])
  expect(told.toSorted()).toEqual([
    ['KEY-001', 'skipped', expect.stringContaining('an API key')],
    ['SYS-001', 'passed', undefined],
    ['WHK-001', 'skipped', expect.stringContaining('reaches this machine')],
  ])
  expect(report).toMatchObject({ passed: 1, failed: 0, skipped: 2 })
})
