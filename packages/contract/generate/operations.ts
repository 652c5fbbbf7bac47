import { BANNER } from './banner.ts'
import { deprecationOf } from './deprecation-of.ts'
import { type Document, type Placed, placedOperations } from './document.ts'
import { type Catalogue, errorsOf } from './error-catalogue.ts'

/** What an operation takes that names no limit of its own. */
const BODY_BYTES_MAX = 64 * 1024

/** The operation table: all that hosts and clients need to know of an operation, short of its schemas. */
export function operationsOf(document: Document, catalogue: Catalogue): string {
  const rows = placedOperations(document).map((placed) => [
    placed.operation.operationId,
    rowOf(placed, catalogue, document),
  ])
  const table = JSON.stringify(Object.fromEntries(rows), null, 2)
  return `${BANNER}export const operations = ${table} as const\n`
}

function rowOf(placed: Placed, catalogue: Catalogue, document: Document) {
  const { operation, parameters } = placed
  const names = (place: string) => parameters.filter((p) => p.in === place).map((p) => p.name)
  const consent = operation['x-consent']
  return {
    id: operation.operationId,
    method: placed.method.toUpperCase(),
    path: placed.path,
    tag: operation.tags[0],
    summary: operation.summary,
    caller: operation['x-caller'],
    scopes: operation.security.flatMap((requirement) => Object.values(requirement).flat()),
    consent: consent
      ? {
          kinds: consent.kinds,
          permission: consent.permission ?? null,
          consumedAllowed: consent.consumed === 'allowed',
        }
      : null,
    testBankOnly: operation['x-bank'] === 'test',
    store: operation['x-store'] ?? 'bank',
    rateCost: operation['x-rate-cost'],
    takesBody: operation.requestBody !== undefined,
    bodyTypes: Object.keys(operation.requestBody?.content ?? {}),
    bodyBytesMax: operation['x-body-max-bytes'] ?? BODY_BYTES_MAX,
    idempotent: names('header').includes('Idempotency-Key'),
    pathParameters: names('path'),
    queryParameters: names('query'),
    successStatus: Number(Object.keys(operation.responses).find((s) => s.startsWith('2'))),
    paged: answersInPages(placed, document),
    streams: operation['x-stream'] === true,
    sdk: operation['x-sdk'],
    errors: errorsOf(placed, catalogue),
    ...deprecationOf(operation),
  }
}

/** Whoever takes a cursor may also answer with more than its rows: then it is no list that a client can walk by itself. */
function answersInPages({ operation, parameters }: Placed, document: Document): boolean {
  if (!parameters.some(({ name }) => name === 'cursor')) return false
  const schema = operation.responses['200']?.content?.['application/json']?.schema
  const name =
    String(schema?.$ref ?? '')
      .split('/')
      .at(-1) ?? ''
  const { properties = {} } = document.components.schemas[name] as { properties?: object }
  return Object.keys(properties).sort().join() === 'data,page'
}
