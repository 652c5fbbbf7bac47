import { builtInRules, type Instruction, type RiskCase, SANDBOX_FIGURES } from '@wekeza/bank'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { httpRiskEngine, type RiskEngine, type RiskEngineOptions } from './http-risk-engine.ts'
import {
  breaking,
  dribbling,
  type ExampleEngine,
  hanging,
  saying,
  startExampleEngine,
} from './testing/example-engine.ts'

const TIMEOUT_MS = 150
/** What a busy machine may take on top. */
const SLACK_MS = 600

const INSTRUCTION: Instruction = {
  debtorAccountId: 'acc_wanjiru_current',
  amountMinor: 100_00,
  payee: { type: 'mobile', name: 'Otieno Odhiambo', phone_number: '254712345678' },
  rail: 'mpesa',
  fallbackRails: [],
  reference: 'For the wedding of Achieng',
  executionDate: null,
}

function riskCase(amountMinor = 100_00): RiskCase {
  return {
    consentId: 'csn_one',
    applicationId: 'app_demo',
    instruction: { ...INSTRUCTION, amountMinor },
    activity: null,
    knownPayee: null,
    atMs: Date.parse('2026-01-15T06:00:00.000Z'),
  }
}

let example: ExampleEngine
let engines: RiskEngine[]
let silences: string[]

beforeEach(async () => {
  example = await startExampleEngine()
  engines = []
  silences = []
})

afterEach(async () => {
  await Promise.all(engines.map((engine) => engine.close()))
  await example.close()
})

function asking(more: Partial<RiskEngineOptions> = {}) {
  const onSilence = (cause: unknown) => void silences.push((cause as Error).message)
  const place = { url: example.url, timeoutMs: TIMEOUT_MS, onFailure: 'review', onSilence } as const
  const engine = httpRiskEngine({ ...place, ...more })
  engines.push(engine)
  return engine.beside('test_demo', builtInRules())
}

async function decided(risk: ReturnType<typeof asking>, amountMinor?: number) {
  const startedAtMs = performance.now()
  const { decision, reasons } = await risk.assess(riskCase(amountMinor))
  const tookMs = performance.now() - startedAtMs
  return { decision, codes: reasons.map(({ code }) => code), tookMs }
}

test('what the engine allows is allowed', async () => {
  expect(await decided(asking())).toMatchObject({ decision: 'allow', codes: [] })
})

test('what the engine wants a person to see is put before one, with its reason', async () => {
  expect(await decided(asking(), 5_000_00)).toMatchObject({
    decision: 'review',
    codes: ['model_score_high'],
  })
})

test('the stricter of rules and engine wins, whichever it is', async () => {
  const risk = asking()
  example.behave(saying({ decision: 'allow', reasons: [] }))
  const large = SANDBOX_FIGURES.reviewFromMinor
  expect(await decided(risk, large)).toMatchObject({ decision: 'review', codes: ['amount_large'] })
  example.behave(saying({ decision: 'deny', reasons: [{ code: 'listed', detail: 'Listed.' }] }))
  expect(await decided(risk, large)).toMatchObject({
    decision: 'deny',
    codes: ['amount_large', 'listed'],
  })
})

test('what the rules refuse, the engine is not asked about', async () => {
  expect(await decided(asking(), SANDBOX_FIGURES.denyAboveMinor + 1)).toMatchObject({
    decision: 'deny',
  })
  expect(example.questions).toEqual([])
})

test('the engine is told nothing that names or finds a person', async () => {
  await decided(asking())
  const told = JSON.stringify(example.questions)
  for (const personal of ['Otieno', '254712345678', '712345678', 'wedding', 'Achieng']) {
    expect(told).not.toContain(personal)
  }
  expect(example.questions).toEqual([
    {
      bank: 'test_demo',
      at: '2026-01-15T06:00:00.000Z',
      consent_id: 'csn_one',
      application_id: 'app_demo',
      debtor_account_id: 'acc_wanjiru_current',
      amount: { amount: '100.00', currency: 'KES' },
      rail: 'mpesa',
      execution_date: null,
      payee: { type: 'mobile', bank_code: null, known: null },
      activity: null,
      rules: { decision: 'allow', codes: [] },
    },
  ])
})

const lies: [what: string, body: unknown][] = [
  ['no JSON', 'yes, go on'],
  ['nothing', ''],
  ['a list', []],
  ['null', 'null'],
  ['a decision that there is not', { decision: 'maybe', reasons: [] }],
  ['a decision that is not its own', '{"__proto__": {"decision": "allow", "reasons": []}}'],
  ['no reasons', { decision: 'allow' }],
  ['reasons that are none', { decision: 'deny', reasons: 'because' }],
  ['a review without a reason', { decision: 'review', reasons: [] }],
  ['an allowance with one', { decision: 'allow', reasons: [{ code: 'fine', detail: 'Fine.' }] }],
  ['a member that was not agreed', { decision: 'allow', reasons: [], score: 1 }],
  ['a code that is none', { decision: 'deny', reasons: [{ code: 'No!', detail: 'No.' }] }],
  ['a line break', { decision: 'deny', reasons: [{ code: 'no', detail: 'a\nb' }] }],
  ['too long a reason', { decision: 'deny', reasons: [{ code: 'no', detail: 'x'.repeat(201) }] }],
  [
    'too many reasons',
    { decision: 'deny', reasons: Array(21).fill({ code: 'no', detail: 'No.' }) },
  ],
]

test.each(lies)('an engine that answers %s has not answered', async (_, body) => {
  example.behave(saying(body))
  const answered = await decided(asking({ onFailure: 'deny' }))
  expect(answered).toMatchObject({ decision: 'deny', codes: ['engine_silent'] })
})

test.each([500, 503, 429, 404, 204, 302])('a %i is no answer', async (status) => {
  example.behave(saying({ decision: 'allow', reasons: [] }, status))
  expect(await decided(asking())).toMatchObject({ decision: 'review', codes: ['engine_silent'] })
  expect(silences).toHaveLength(1)
})

test.each([
  ['says nothing', hanging, 'it took too long'],
  ['never comes to an end', dribbling, 'it took too long'],
  ['breaks off', breaking, 'the connection failed'],
])('a payment does not wait for an engine that %s', async (_, behaviour, why) => {
  example.behave(behaviour)
  const { decision, tookMs } = await decided(asking())
  expect(decision).toBe('review')
  expect(tookMs).toBeLessThan(TIMEOUT_MS + SLACK_MS)
  expect(silences[0]).toContain(why)
})

test('an answer that is too large is none', async () => {
  example.behave(saying(`{"decision":"allow","reasons":[]${' '.repeat(100_000)}}`))
  expect(await decided(asking())).toMatchObject({ decision: 'review', codes: ['engine_silent'] })
})

test('an engine that is not there answers nothing', async () => {
  await example.close()
  expect(await decided(asking())).toMatchObject({ decision: 'review', codes: ['engine_silent'] })
})

test.each([
  ['review', 'review', ['engine_silent']],
  ['deny', 'deny', ['engine_silent']],
  ['allow', 'allow', []],
] as const)('while the engine is silent, %s is what was chosen', async (onFailure, ...expected) => {
  example.behave(saying('', 500))
  const { decision, codes } = await decided(asking({ onFailure }))
  expect([decision, codes]).toEqual(expected)
})

test('to let payments go while the engine is silent does not let go what the rules stop', async () => {
  example.behave(saying('', 500))
  const large = await decided(asking({ onFailure: 'allow' }), SANDBOX_FIGURES.reviewFromMinor)
  expect(large).toMatchObject({ decision: 'review', codes: ['amount_large'] })
})

test('an engine that was silent several times is left alone, and nobody waits for it', async () => {
  example.behave(hanging)
  const risk = asking()
  for (let count = 0; count < 5; count += 1) await decided(risk)
  const asked = example.questions.length
  const { decision, tookMs } = await decided(risk)
  expect(decision).toBe('review')
  expect(tookMs).toBeLessThan(TIMEOUT_MS)
  expect(example.questions).toHaveLength(asked)
  expect(silences.at(-1)).toContain('left alone')
})

test('many payments at once are all answered in time, whatever the engine does', async () => {
  example.behave(hanging)
  const risk = asking()
  const all = await Promise.all(Array.from({ length: 200 }, () => decided(risk)))
  expect(all.every(({ decision }) => decision === 'review')).toBe(true)
  expect(Math.max(...all.map(({ tookMs }) => tookMs))).toBeLessThan(TIMEOUT_MS + SLACK_MS)
})
