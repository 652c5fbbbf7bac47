import { nameOf, type Schema } from './describe-operations.ts'

/** The TypeScript of a schema: the name of a component, or a small type written out. */
export function typeOf(schema: Schema): string {
  if (schema.$ref) return nameOf(schema)
  if (schema.enum) return schema.enum.map((value) => `'${value}'`).join(' | ')
  if (schema.type === 'integer' || schema.type === 'number') return 'number'
  if (schema.type === 'string' || schema.type === 'boolean') return schema.type
  if (schema.type === 'object') return objectOf(schema)
  throw new Error(
    `no type is known for ${JSON.stringify(schema)}: give the schema a file of its own`,
  )
}

function objectOf({ properties = {}, required = [] }: Schema): string {
  const members = Object.entries(properties).map(
    ([name, property]) => `${name}${required.includes(name) ? '' : '?'}: ${typeOf(property)}`,
  )
  return `{ ${[...members, '[name: string]: unknown'].join('; ')} }`
}
