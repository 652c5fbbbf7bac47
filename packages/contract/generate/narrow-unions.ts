import type { Schema } from './document.ts'

/**
 * Rewrites a oneOf with a discriminator as a choice by that property, so that a wrong field is reported against the
 * branch that the caller meant, and not once against every branch. Both say the same of valid values.
 */
export function narrowUnions<T>(node: T): T {
  if (Array.isArray(node)) return node.map(narrowUnions) as T
  if (node === null || typeof node !== 'object') return node
  const walked = Object.fromEntries(Object.entries(node).map(([k, v]) => [k, narrowUnions(v)]))
  return ('discriminator' in walked && 'oneOf' in walked ? choiceOf(walked) : walked) as T
}

function choiceOf(union: Schema): Schema {
  const { discriminator, oneOf, ...rest } = union
  const { propertyName, mapping } = discriminator as {
    propertyName: string
    mapping: Record<string, string>
  }
  const values = Object.keys(mapping)
  const named = new Set(Object.values(mapping))
  if (!(oneOf as Schema[]).every(({ $ref }) => named.has(String($ref)))) {
    throw new Error(`the mapping of ${propertyName} must name every branch of its oneOf`)
  }
  return {
    ...rest,
    type: 'object',
    required: [propertyName],
    properties: { [propertyName]: { enum: values } },
    allOf: values.map((value) => ({
      if: { properties: { [propertyName]: { const: value } }, required: [propertyName] },
      // biome-ignore lint/suspicious/noThenProperty: `then` is JSON Schema's own word.
      then: { $ref: mapping[value] },
    })),
  }
}
