import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { narrowUnions } from './narrow-unions.ts'

const dog = {
  type: 'object',
  additionalProperties: false,
  required: ['kind', 'bark'],
  properties: { kind: { const: 'dog' }, bark: { type: 'string' } },
}
const cat = { ...dog, required: ['kind'], properties: { kind: { const: 'cat' } } }
const union = {
  oneOf: [{ $ref: '#/$defs/dog' }, { $ref: '#/$defs/cat' }],
  discriminator: { propertyName: 'kind', mapping: { dog: '#/$defs/dog', cat: '#/$defs/cat' } },
  $defs: { dog, cat },
}

function faults(schema: object, value: unknown): string[] {
  const validate = new Ajv2020({ strict: false, allErrors: true }).compile(schema)
  validate(value)
  return (validate.errors ?? []).map(({ keyword }) => keyword).filter((keyword) => keyword !== 'if')
}

test.each([
  { kind: 'dog', bark: 'wuff' },
  { kind: 'cat' },
  { kind: 'cat', bark: 'wuff' },
  { kind: 'cow' },
  { bark: 'wuff' },
  'dog',
])('a narrowed union takes what the union takes, and nothing else: %j', (value) => {
  const plain = { ...union, discriminator: undefined }
  expect(faults(narrowUnions(union), value).length === 0).toBe(faults(plain, value).length === 0)
})

test('a fault is told against the branch that was meant', () => {
  expect(faults(narrowUnions(union), { kind: 'dog' })).toEqual(['required'])
})

test('a mapping that forgets a branch stops the generator', () => {
  const mapping = { dog: '#/$defs/dog' }
  const forgetful = { ...union, discriminator: { propertyName: 'kind', mapping } }
  expect(() => narrowUnions(forgetful)).toThrow('must name every branch')
})

test('several values can mean one branch', () => {
  const pet = { ...cat, properties: { kind: { enum: ['cat', 'kitten'] } } }
  const mapping = { ...union.discriminator.mapping, kitten: '#/$defs/cat' }
  const family = {
    ...union,
    discriminator: { propertyName: 'kind', mapping },
    $defs: { dog, cat: pet },
  }
  expect(faults(narrowUnions(family), { kind: 'kitten' })).toEqual([])
  expect(faults(narrowUnions(family), { kind: 'kitten', bark: 'wuff' })).toEqual([
    'additionalProperties',
  ])
})
