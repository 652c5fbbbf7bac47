import { expect, test } from 'vitest'
import type { Operation, Placed } from './document.ts'
import { type Catalogue, errorsOf, familiesOf } from './error-catalogue.ts'

function placed(operation: Partial<Operation>, parameters: Placed['parameters'] = []): Placed {
  return {
    path: '/v1/things',
    method: 'post',
    parameters,
    operation: { operationId: 'createThing', 'x-caller': 'application', ...operation } as Operation,
  }
}

const entry = { status: 422, title: 'T', cause: 'C.', next: 'N.', retryable: false }
const catalogue: Catalogue = {
  broken: { ...entry, status: 500, raised_for: ['every'] },
  keyless: { ...entry, raised_for: ['idempotent'] },
  own: entry,
  foreign: entry,
}

test('an operation answers its families’ errors and its own, and no others', () => {
  const key = { name: 'Idempotency-Key', in: 'header', schema: {} } as const
  expect(errorsOf(placed({ 'x-errors': ['own'] }, [key]), catalogue)).toEqual([
    'broken',
    'keyless',
    'own',
  ])
  expect(errorsOf(placed({}), catalogue)).toEqual(['broken'])
})

test('an error that the catalogue lacks stops the generator', () => {
  expect(() => errorsOf(placed({ 'x-errors': ['ownn'] }), catalogue)).toThrow(
    'createThing: no such error: ownn',
  )
})

test('who is public needs no credentials, and who acts on an account needs a consent for it', () => {
  const account = { name: 'account_id', in: 'path', schema: {} } as const
  expect([...familiesOf(placed({ 'x-caller': 'public' }))]).toEqual(['every'])
  expect([...familiesOf(placed({ 'x-caller': 'customer' }, [account]))]).toEqual([
    'every',
    'credentials',
    'application',
    'quota',
    'customer',
    'account',
  ])
})

test('a developer needs credentials, and has no application that could be refused', () => {
  expect([...familiesOf(placed({ 'x-caller': 'developer' }))]).toEqual(['every', 'credentials'])
})
