import type { Contract, Rule } from './contract.ts'

/** A type of events stands in five places; receivers, SDKs and test banks each go by another of them. */
export const everyEventIsWhole: Rule = {
  name: 'every-event-is-whole',
  check: (contract) => [
    ...Object.keys(contract.document.webhooks).flatMap((type) => faultsOf(contract, type)),
    ...strangersIn(contract),
  ],
}

interface Told {
  readonly schema: { readonly $ref: string }
  readonly examples?: Record<string, { readonly value?: Example }>
}
interface Example {
  readonly type?: string
  readonly resource?: { readonly id?: string; readonly version?: number }
  readonly data?: { readonly id?: string; readonly version?: number }
}

function faultsOf({ document }: Contract, type: string): string[] {
  const { schema, examples = {} } = toldBy(document.webhooks[type])
  const [value] = Object.values(examples).map((example) => example.value)
  const name = schema.$ref.split('/').at(-1) ?? ''
  const { Event, EventType } = document.components.schemas as unknown as Schemas
  const own = (document.components.schemas as unknown as Schemas)[name]?.properties?.type.enum
  return [
    ...(own?.includes(type) ? [] : [`${type} is none of the types of ${name}.`]),
    ...(EventType?.enum?.includes(type) ? [] : [`${type} is missing in EventType.`]),
    ...(Event?.discriminator?.mapping[type] === schema.$ref
      ? []
      : [`${type} does not lead to ${name} in Event.`]),
    ...(value ? exampleFaults(type, value) : [`${type} has no example.`]),
  ]
}

function exampleFaults(type: string, { type: own, resource, data }: Example): string[] {
  const isSame = <Key extends 'id' | 'version'>(key: Key) =>
    data?.[key] === undefined || data[key] === resource?.[key]
  return [
    ...(own === type ? [] : [`The example of ${type} is of the type ${own}.`]),
    ...(isSame('id') && isSame('version')
      ? []
      : [`The example of ${type} is about another resource than its data.`]),
  ]
}

/** Types that are listed, and that nobody tells. */
function strangersIn({ document }: Contract): string[] {
  const { Event, EventType } = document.components.schemas as unknown as Schemas
  const listed = [...(EventType?.enum ?? []), ...Object.keys(Event?.discriminator?.mapping ?? {})]
  return [...new Set(listed)]
    .filter((type) => !(type in document.webhooks))
    .map((type) => `${type} is listed, and stands under no webhooks.`)
}

interface Node {
  readonly enum?: readonly string[]
  readonly discriminator?: { readonly mapping: Record<string, string> }
  readonly properties?: { readonly type: { readonly enum?: readonly string[] } }
}
type Schemas = Record<string, Node | undefined>

function toldBy(item: unknown): Told {
  const { post } = item as { post: { requestBody: { content: { 'application/json': Told } } } }
  return post.requestBody.content['application/json']
}
