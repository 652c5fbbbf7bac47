import { expect, test } from 'vitest'
import type { Document } from './document.ts'
import {
  type EventExample,
  eventExamples,
  eventSchemas,
  spellOutEvents,
} from './spell-out-events.ts'

const data = { $ref: '#/components/schemas/Dog' }
const base: EventExample = {
  type: 'dog.barked',
  created_at: '2026-01-15T06:00:00.000Z',
  resource: { type: 'dog', id: 'dog_1', version: 1 },
  data: { id: 'dog_1', version: 1, mood: 'calm' },
}

function contract(differences: object): Document {
  const schema = { $ref: '#/components/schemas/DogEvent' }
  const media = { schema, examples: { event: { value: base } } }
  const post = {
    requestBody: { content: { 'application/json': media } },
    'x-examples': differences,
  }
  return {
    webhooks: { 'dog.barked': { post }, 'dog.slept': { post } },
    components: { schemas: { DogEvent: { properties: { data } } } },
  } as unknown as Document
}
const dogs = contract({ 'dog.barked': {}, 'dog.slept': { version: 2, mood: 'sleepy' } })

test('each type of a family has an example of its own, and only what differs is written', () => {
  expect(eventExamples(spellOutEvents(dogs))).toEqual({
    'dog.barked': base,
    'dog.slept': {
      ...base,
      type: 'dog.slept',
      resource: { type: 'dog', id: 'dog_1', version: 2 },
      data: { id: 'dog_1', version: 2, mood: 'sleepy' },
    },
  })
})

test('what the examples were made from is not published', () => {
  expect(JSON.stringify(spellOutEvents(dogs))).not.toContain('x-examples')
})

test('a type that its family’s file does not name stops the generator', () => {
  expect(() => spellOutEvents(contract({ 'dog.barked': {} }))).toThrow(
    'dog.slept: its file has no example for it',
  )
})

test('a type’s schemas are the event’s, and its data’s', () => {
  expect(eventSchemas(dogs)['dog.slept']).toEqual({
    event: { $ref: '#/components/schemas/DogEvent' },
    data,
  })
})
