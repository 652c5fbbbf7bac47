import type { Document, Schema } from './document.ts'

/** An event as it stands in the contract as an example. */
export interface EventExample {
  type: string
  created_at: string
  resource: { type: string; id: string; version: number }
  data: Schema
}

/** The operation of a webhook, as the generator reads it. */
interface Told {
  requestBody: {
    content: {
      'application/json': { schema: Schema; examples: Record<string, { value: EventExample }> }
    }
  }
  'x-examples'?: Record<string, Schema>
}

/**
 * Gives every type of events an example of its own. The file of a family has one, and under `x-examples` what the data
 * of each of its types has in its place.
 */
export function spellOutEvents(document: Document): Document {
  const spelled = structuredClone(document)
  for (const [type, item] of Object.entries(spelled.webhooks)) {
    // The bundle lets types of one family share a path item.
    const { post } = structuredClone(item) as { post: Told }
    const { 'x-examples': differences = {}, ...rest } = post
    const media = rest.requestBody.content['application/json']
    const [base] = Object.values(media.examples)
    const difference = differences[type]
    if (!base || !difference) throw new Error(`${type}: its file has no example for it`)
    media.examples = { event: { value: exampleOf(type, base.value, difference) } }
    spelled.webhooks[type] = { post: rest }
  }
  return spelled
}

function exampleOf(type: string, base: EventExample, difference: Schema): EventExample {
  const data = { ...base.data, ...difference }
  const version = typeof data.version === 'number' ? data.version : base.resource.version
  return { ...base, type, resource: { ...base.resource, version }, data }
}

/** Each type's example, by its name. */
export function eventExamples(document: Document): Record<string, EventExample> {
  return Object.fromEntries(
    Object.entries(document.webhooks).map(([type, item]) => {
      const { post } = item as { post: Told }
      const [example] = Object.values(post.requestBody.content['application/json'].examples)
      if (!example) throw new Error(`${type} has no example`)
      return [type, example.value]
    }),
  )
}

/** Each type's schema: the event's, and its data's. */
export function eventSchemas(document: Document): Record<string, { event: Schema; data: Schema }> {
  return Object.fromEntries(
    Object.entries(document.webhooks).map(([type, item]) => {
      const { post } = item as { post: Told }
      const { schema } = post.requestBody.content['application/json']
      const name = String(schema.$ref).split('/').at(-1) ?? ''
      const { properties } = document.components.schemas[name] as {
        properties: { data: Schema }
      }
      return [type, { event: schema, data: properties.data }]
    }),
  )
}
