import { BANNER } from './banner.ts'
import { type Document, type Placed, placedOperations } from './document.ts'
import { type Catalogue, errorsOf } from './error-catalogue.ts'

/** The operation table: all that hosts and clients need to know of an operation, short of its schemas. */
export function operationsOf(document: Document, catalogue: Catalogue): string {
  const rows = placedOperations(document).map((placed) => [
    placed.operation.operationId,
    rowOf(placed, catalogue),
  ])
  const table = JSON.stringify(Object.fromEntries(rows), null, 2)
  return `${BANNER}export const operations = ${table} as const\n`
}

function rowOf(placed: Placed, catalogue: Catalogue) {
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
    rateCost: operation['x-rate-cost'],
    takesBody: operation.requestBody !== undefined,
    idempotent: names('header').includes('Idempotency-Key'),
    pathParameters: names('path'),
    queryParameters: names('query'),
    successStatus: Number(Object.keys(operation.responses).find((s) => s.startsWith('2'))),
    paged: names('query').includes('cursor'),
    sdk: operation['x-sdk'],
    errors: errorsOf(placed, catalogue),
  }
}
