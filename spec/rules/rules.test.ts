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

const own = (c: Loose) => c.document.paths['/v1/organisations'].get
const payment = (c: Loose) => c.document.paths['/v1/payments'].post
const told = (c: Loose) =>
  c.document.webhooks['payment.settled'].post.requestBody.content['application/json']
const schemas = (c: Loose) => c.document.components.schemas

test('the contract breaks none of its rules', () => {
  expect(findings(() => {})).toEqual([])
})

const deprecate = (c: Loose, ...changes: object[]) =>
  Object.assign(
    payment(c),
    {
      deprecated: true,
      'x-deprecated-at': '2026-01-15T00:00:00Z',
      'x-sunset': '2026-08-01T00:00:00+03:00',
      'x-deprecation-link': 'https://bank.example/docs/payments-2',
    },
    ...changes,
  )

test('an operation may be on its way out, if all of it is said', () => {
  expect(findings((c) => deprecate(c))).toEqual([])
  expect(findings((c) => deprecate(c, { 'x-sunset': undefined }))).toEqual([])
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
  ['scopes-fit-the-caller', (c) => delete own(c).security],
  ['scopes-fit-the-caller', (c) => (own(c).security = [{ staff: ['operations.read'] }])],
  ['scopes-fit-the-caller', (c) => (own(c).security = [{ developer: ['operations.read'] }])],
  ['developers-write-the-platform', (c) => delete own(c)['x-store']],
  ['developers-write-the-platform', (c) => (payment(c)['x-store'] = 'ledger')],
  ['creating-takes-a-key', (c) => (payment(c).parameters = [])],
  ['deprecations-are-whole', (c) => (payment(c).deprecated = true)],
  ['deprecations-are-whole', (c) => deprecate(c, { deprecated: undefined })],
  ['deprecations-are-whole', (c) => deprecate(c, { 'x-deprecated-at': undefined })],
  ['deprecations-are-whole', (c) => deprecate(c, { 'x-deprecated-at': '2026-01-15' })],
  ['deprecations-are-whole', (c) => deprecate(c, { 'x-deprecation-link': undefined })],
  ['deprecations-are-whole', (c) => deprecate(c, { 'x-sunset': 'soon' })],
  ['deprecations-are-whole', (c) => deprecate(c, { 'x-sunset': '2026-02-15T00:00:00Z' })],
  ['names-are-unique', (c) => (payment(c).operationId = 'createTransfer')],
  ['names-are-unique', (c) => (payment(c).operationId = 'create_payment')],
  ['names-are-unique', (c) => (payment(c)['x-sdk'].method = 'list')],
  [
    'fields-are-snake-case',
    (c) => (c.document.components.schemas.Money.properties.minorUnits = {}),
  ],
  ['every-event-is-whole', (c) => delete told(c).examples],
  ['every-event-is-whole', (c) => (told(c).examples.event.value.type = 'payment.failed')],
  ['every-event-is-whole', (c) => (told(c).examples.event.value.resource.version = 9)],
  ['every-event-is-whole', (c) => (told(c).schema.$ref = '#/components/schemas/ConsentEvent')],
  ['every-event-is-whole', (c) => schemas(c).PaymentEvent.properties.type.enum.splice(0)],
  ['every-event-is-whole', (c) => schemas(c).EventType.enum.pop()],
  ['every-event-is-whole', (c) => schemas(c).EventType.enum.push('payment.forgotten')],
  ['every-event-is-whole', (c) => delete schemas(c).Event.discriminator.mapping['payment.settled']],
  ['streams-say-so', (c) => delete c.document.paths['/v1/events/stream'].get['x-stream']],
  ['streams-say-so', (c) => (payment(c)['x-stream'] = true)],
  ['the-catalogue-is-whole', (c) => delete c.errors.amount_zero.next],
  ['the-catalogue-is-whole', (c) => (c.errors.nobody_says_this = { ...c.errors.amount_zero })],
]

test.each(spoilings)('%s is found where it is broken (%#)', (rule, spoil) => {
  expect(findings(spoil).filter((finding) => finding.startsWith(rule))).not.toEqual([])
})
