/** The part of an OpenAPI 3.1 document that the generator reads, with this contract's extensions. */
export interface Document {
  openapi: string
  info: { version: string }
  paths: Record<string, PathItem>
  webhooks: Record<string, unknown>
  components: {
    schemas: Record<string, Schema>
    responses?: Record<string, unknown>
    parameters?: Record<string, Parameter>
    headers?: Record<string, unknown>
    examples?: Record<string, unknown>
    securitySchemes: Record<string, unknown>
  }
}

export type Method = 'get' | 'put' | 'post' | 'delete' | 'patch'
export const METHODS: readonly Method[] = ['get', 'put', 'post', 'delete', 'patch']

export type PathItem = { parameters?: Referable<Parameter>[] } & { [M in Method]?: Operation }

export interface Operation {
  operationId: string
  tags: string[]
  summary: string
  description: string
  parameters?: Referable<Parameter>[]
  requestBody?: { required?: boolean; content: Record<string, MediaType> }
  responses: Record<string, Response>
  security: Record<string, string[]>[]
  'x-caller': 'public' | 'application' | 'customer' | 'me' | 'staff' | 'developer'
  'x-consent'?: { kinds: string[]; permission?: string; consumed?: 'allowed' }
  'x-bank'?: 'test'
  /** it writes no bank's data, but the platform's: developers, organisations, applications */
  'x-store'?: 'platform'
  /** answers a stream that does not end by itself: server-sent events */
  'x-stream'?: true
  'x-rate-cost': number
  'x-body-max-bytes'?: number
  'x-sdk': { resource: string; method: string }
  'x-errors'?: string[]
  /** the three of what is on its way out; the times are RFC 3339 */
  'x-deprecated-at'?: string
  'x-sunset'?: string
  'x-deprecation-link'?: string
}

export interface Response {
  description: string
  headers?: Record<string, unknown>
  content?: Record<string, MediaType>
}

export interface MediaType {
  schema: Schema
  examples?: Record<string, unknown>
}

export interface Parameter {
  name: string
  in: 'path' | 'query' | 'header'
  required?: boolean
  description?: string
  schema: Schema
}

export type Schema = { [key: string]: unknown }
export type Referable<T> = T | { $ref: string }

/** An operation beside the place where it stands, its path's parameters joined to its own. */
export interface Placed {
  path: string
  method: Method
  operation: Operation
  parameters: Parameter[]
}

export function placedOperations(document: Document): Placed[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method]
      if (!operation) return []
      const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])]
      return [{ path, method, operation, parameters: parameters.map((p) => resolve(document, p)) }]
    }),
  )
}

function resolve(document: Document, parameter: Referable<Parameter>): Parameter {
  if (!('$ref' in parameter)) return parameter
  const name = parameter.$ref.split('/').at(-1) ?? ''
  const found = document.components.parameters?.[name]
  if (!found) throw new Error(`${parameter.$ref} names no parameter of the contract`)
  return found
}
