import { expect, test } from 'vitest'
import { type FaultRule, ruleFor } from './fault-rule.ts'

function rule(id: string, some: Partial<FaultRule> = {}): FaultRule {
  return {
    id,
    applicationId: 'app_one',
    operation: 'createPayment',
    status: 503,
    code: 'simulated_fault',
    latencyMs: 0,
    reply: 'whole',
    times: null,
    met: 0,
    createdAtMs: 0,
    ...some,
  }
}

const call = { applicationId: 'app_one', operation: 'createPayment' }
const met = (...rules: FaultRule[]) => ruleFor(rules, call)?.id

test('of the rules that fit, the oldest is met', () => {
  expect(met(rule('one', { operation: '*' }), rule('two'))).toBe('one')
})

test('a rule that is used up is passed over', () => {
  expect(met(rule('one', { times: 2, met: 2 }), rule('two', { times: 2, met: 1 }))).toBe('two')
})

test('a rule of another operation, or of another application, does not fit', () => {
  const others = [
    rule('one', { operation: 'getPayment' }),
    rule('two', { applicationId: 'app_two' }),
  ]
  expect(met(...others)).toBeUndefined()
})
