import { type OperationRow, operations } from '@wekeza/contract'
import contract from '@wekeza/contract/openapi.json' with { type: 'json' }

/** What a page tells of a JSON schema. */
export interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly format?: string
  readonly description?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly default?: unknown
  readonly pattern?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly oneOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
}

export interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required?: boolean
  readonly description?: string
  readonly example?: unknown
  readonly schema: Schema
}

type Examples = Readonly<Record<string, { readonly $ref?: string; readonly value?: unknown }>>
interface Media {
  readonly schema?: Schema
  readonly examples?: Examples
}
interface Contents {
  readonly description?: string
  readonly content?: Readonly<Record<string, Media>>
}
interface Written {
  readonly summary?: string
  readonly description: string
  readonly parameters?: readonly (Parameter | { readonly $ref: string })[]
  readonly requestBody?: Contents
  readonly responses: Readonly<Record<string, Contents>>
}
type PathItem = Readonly<Record<string, Written>> & Pick<Written, 'parameters'>

/** An operation beside everything that the contract says of it in words, schemas and examples. */
export interface Described extends OperationRow {
  readonly description: string
  readonly parameters: readonly Parameter[]
  readonly bodies: readonly Body[]
  readonly answerSchema: Schema | null
  readonly answerExample: unknown
  readonly answerWords: string
}

export interface Body {
  readonly type: string
  readonly schema: Schema
  readonly example: unknown
}

const document = contract as unknown as {
  readonly tags: readonly { readonly name: string; readonly description: string }[]
  readonly paths: Readonly<Record<string, PathItem>>
  readonly webhooks: Readonly<Record<string, { readonly post: Written }>>
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>
}

export const { tags, webhooks } = document

/** All operations in the order of the contract. */
export function describeOperations(): Described[] {
  return Object.values(operations).map(describe)
}

function describe(row: OperationRow): Described {
  const item = document.paths[row.path]
  const written = item?.[row.method.toLowerCase()]
  if (!item || !written) throw new Error(`the contract has no ${row.method} ${row.path}`)
  const answer = written.responses[row.successStatus]
  const media = answer?.content?.['application/json'] ?? Object.values(answer?.content ?? {})[0]
  return {
    ...row,
    description: written.description.trim(),
    parameters: [...(item.parameters ?? []), ...(written.parameters ?? [])].map((one) =>
      resolve<Parameter>(one),
    ),
    bodies: Object.entries(written.requestBody?.content ?? {}).map(([type, body]) => ({
      type,
      schema: body.schema ?? {},
      example: firstExample(body.examples),
    })),
    answerSchema: media?.schema ?? null,
    answerExample: firstExample(media?.examples),
    answerWords: answer?.description ?? '',
  }
}

export function firstExample(examples: Examples | undefined): unknown {
  const [first] = Object.values(examples ?? {})
  return first && resolve<{ value?: unknown }>(first).value
}

/** What a reference into the document means; anything else is itself. */
export function resolve<T>(one: T | { readonly $ref?: string }): T {
  const reference = (one as { $ref?: string }).$ref
  if (reference === undefined) return one as T
  const [, , kind = '', name = ''] = reference.split('/')
  const found = document.components[kind]?.[name]
  if (!found) throw new Error(`${reference} leads nowhere in the contract`)
  return found as T
}

/** `#/components/schemas/Payment` is Payment. */
export function nameOf({ $ref = '' }: { readonly $ref?: string }): string {
  return $ref.split('/').at(-1) ?? ''
}

/** The name of a tag in addresses: `Bulk payments` is bulk-payments. */
export function slugOfTag(tag: string): string {
  return tag.toLowerCase().replaceAll(' ', '-')
}

/** Where the page of an operation is. */
export function addressOfOperation(
  { tag, summary }: Pick<OperationRow, 'tag' | 'summary'>,
  slug: (heading: string) => string,
): string {
  return `/docs/reference/api/${slugOfTag(tag)}#${slug(summary)}`
}
