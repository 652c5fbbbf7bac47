import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Contract } from './contract.ts'
import { rules } from './index.ts'

const spec = join(import.meta.dirname, '..')
const published = join(spec, '../packages/contract/src/generated/openapi.json')

function contract(): Contract {
  return {
    document: JSON.parse(readFileSync(published, 'utf8')),
    errors: parse(readFileSync(join(spec, 'errors.yaml'), 'utf8')),
    scopes: parse(readFileSync(join(spec, 'scopes.yaml'), 'utf8')),
  }
}

// biome-ignore lint/suspicious/noExplicitAny: a test breaks the document wherever it likes.
type Loose = any

function findings(spoil: (contract: Loose) => void): string[] {
  const spoilt = contract()
  spoil(spoilt)
  return rules.flatMap(({ name, check }) => check(spoilt).map((text) => `${name}: ${text}`))
}

const payment = (c: Loose) => c.document.paths['/v1/payments'].post

test('the contract breaks none of its rules', () => {
  expect(findings(() => {})).toEqual([])
})

const spoilings: [rule: string, spoil: (contract: Loose) => void][] = [
  ['every-operation-is-whole', (c) => delete payment(c).summary],
  ['every-operation-is-whole', (c) => delete payment(c)['x-rate-cost']],
  [
    'every-answer-has-an-example',
    (c) => delete payment(c).responses[201].content['application/json'].examples,
  ],
  [
    'every-answer-has-an-example',
    (c) => delete payment(c).requestBody.content['application/json'].examples,
  ],
  ['every-answer-tells-its-limits', (c) => delete payment(c).responses[422].headers.RateLimit],
  ['scopes-fit-the-caller', (c) => delete payment(c).security],
  ['scopes-fit-the-caller', (c) => (payment(c).security = [{ customer: [] }])],
  ['scopes-fit-the-caller', (c) => (payment(c).security = [{ application: ['consents.manage'] }])],
  ['scopes-fit-the-caller', (c) => (payment(c).security = [{ customer: ['payments.wrte'] }])],
  ['creating-takes-a-key', (c) => (payment(c).parameters = [])],
  ['names-are-unique', (c) => (payment(c).operationId = 'createTransfer')],
  ['names-are-unique', (c) => (payment(c).operationId = 'create_payment')],
  ['names-are-unique', (c) => (payment(c)['x-sdk'].method = 'list')],
  [
    'fields-are-snake-case',
    (c) => (c.document.components.schemas.Money.properties.minorUnits = {}),
  ],
  ['the-catalogue-is-whole', (c) => delete c.errors.amount_zero.next],
  ['the-catalogue-is-whole', (c) => (c.errors.nobody_says_this = { ...c.errors.amount_zero })],
]

test.each(spoilings)('%s is found where it is broken (%#)', (rule, spoil) => {
  expect(findings(spoil).filter((finding) => finding.startsWith(rule))).not.toEqual([])
})
