import { type OperationRow, operations } from '@wekeza/contract'
import contract from '@wekeza/contract/openapi.json' with { type: 'json' }

/** The part of a JSON schema that a client's types and comments need. */
export interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly description?: string
  readonly default?: unknown
  readonly minimum?: number
  readonly maximum?: number
}

export interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required?: boolean
  readonly description?: string
  readonly example?: unknown
  readonly schema: Schema
}

/** A row of the operation table beside what the document says of it in words, schemas and examples. */
export interface Described extends OperationRow {
  readonly description: string
  readonly path: string
  readonly parameters: readonly Parameter[]
  readonly body: Schema | null
  readonly bodyExample: unknown
  /** null: it answers with a stream, which no call can be. Its method is written by hand: see additions/ */
  readonly answer: Schema | null
}

interface Content {
  readonly content?: Record<
    string,
    { schema: Schema; examples?: Record<string, { value?: unknown }> }
  >
}
interface Written {
  readonly description: string
  readonly parameters?: readonly (Parameter | { $ref: string })[]
  readonly requestBody?: Content
  readonly responses: Readonly<Record<string, Content>>
}
type PathItem = Readonly<Record<string, Written>> & Pick<Written, 'parameters'>

const document = contract as unknown as {
  readonly paths: Readonly<Record<string, PathItem>>
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>
    readonly parameters: Readonly<Record<string, Parameter>>
  }
}

export const schemas = document.components.schemas

export function describeOperations(): Described[] {
  return Object.values(operations).map(describe)
}

function describe(row: OperationRow): Described {
  const item = document.paths[row.path]
  const written = item?.[row.method.toLowerCase()]
  if (!item || !written) throw new Error(`${row.id}: the document has no ${row.method} ${row.path}`)
  const body = json(written.requestBody)
  const answer = json(written.responses[row.successStatus])?.schema ?? null
  if (!answer && !row.streams) {
    throw new Error(`${row.id}: it answers nothing that a client could be given`)
  }
  return {
    ...row,
    // A method takes a body or a query. A query beside a body is for a body of another type: see additions/.
    queryParameters: body ? [] : row.queryParameters,
    description: written.description.trim().replace(/\s+/g, ' '),
    parameters: [...(item.parameters ?? []), ...(written.parameters ?? [])].map(resolve),
    body: body?.schema ?? null,
    bodyExample: Object.values(body?.examples ?? {})[0]?.value,
    answer,
  }
}

const json = (content: Content | undefined) => content?.content?.['application/json']

function resolve(parameter: Parameter | { $ref: string }): Parameter {
  if (!('$ref' in parameter)) return parameter
  const found = document.components.parameters[nameOf(parameter)]
  if (!found) throw new Error(`${parameter.$ref} names no parameter of the contract`)
  return found
}

/** The last word of a reference: `#/components/schemas/Payment` is Payment. */
export function nameOf({ $ref = '' }: { $ref?: string }): string {
  return $ref.split('/').at(-1) ?? ''
}
