import type { Document, Schema } from './document.ts'

/**
 * The schemas that a body is held against: itself, and apart from it the one that each row of a list marked
 * `x-each-apart` is held against, so that a bad row is a fact about that row.
 */
export function setApart(document: Document, schema: Schema): { body: Schema; item?: Schema } {
  const whole = resolved(document, schema)
  const properties = (whole.properties ?? {}) as Record<string, Schema>
  const apart = Object.entries(properties).find(([, property]) => property['x-each-apart'])
  if (!apart) return { body: schema }
  const [name, list] = apart
  const { 'x-each-apart': _, items, ...rest } = list
  const body = { ...whole, properties: { ...properties, [name]: { ...rest, items: {} } } }
  return { body, item: items as Schema }
}

function resolved(document: Document, schema: Schema): Schema {
  const name =
    String(schema.$ref ?? '')
      .split('/')
      .at(-1) ?? ''
  return document.components.schemas[name] ?? schema
}
