import { type Document, placedOperations, type Response } from './document.ts'
import { type Catalogue, type CatalogueEntry, errorsOf } from './error-catalogue.ts'

const HEADERS = {
  RequestId: header('string', 'Name it when you ask us about this request.'),
  RateLimitPolicy: header('string', 'Each policy that counts this request: q units in w seconds.'),
  RateLimit: header('string', 'What is left of each policy: r units, and all again in t seconds.'),
  RetryAfter: header('integer', 'Seconds to wait.'),
}

const COMMON_HEADERS = {
  'x-request-id': { $ref: '#/components/headers/RequestId' },
  'RateLimit-Policy': { $ref: '#/components/headers/RateLimitPolicy' },
  RateLimit: { $ref: '#/components/headers/RateLimit' },
}

/**
 * Spells out, for every operation, a response for each status that its errors have, with an example for each code:
 * whoever reads the published document needs no other file. Written once in errors.yaml, never by hand.
 */
export function expandErrors(document: Document, catalogue: Catalogue): Document {
  const expanded = structuredClone(document)
  const answered = new Set<string>()
  for (const placed of placedOperations(expanded)) {
    for (const code of errorsOf(placed, catalogue)) {
      answered.add(code)
      const entry = catalogue[code] as CatalogueEntry
      const response = problemResponse(placed.operation.responses, entry)
      const media = response.content?.['application/problem+json']
      if (media?.examples) media.examples[code] = { $ref: `#/components/examples/error_${code}` }
    }
    for (const response of Object.values(placed.operation.responses)) {
      response.headers = { ...COMMON_HEADERS, ...response.headers }
    }
  }
  expanded.components.headers = HEADERS
  expanded.components.examples = {
    ...expanded.components.examples,
    ...examplesOf(answered, catalogue),
  }
  return expanded
}

function problemResponse(responses: Record<string, Response>, entry: CatalogueEntry): Response {
  const status = String(entry.status)
  const response = responses[status] ?? { description: 'Refused; `code` says why.' }
  responses[status] = response
  response.content ??= {}
  response.content['application/problem+json'] ??= {
    schema: { $ref: '#/components/schemas/Problem' },
    examples: {},
  }
  if (entry.status === 429 || entry.status === 503) {
    response.headers = { 'Retry-After': { $ref: '#/components/headers/RetryAfter' } }
  }
  return response
}

function examplesOf(codes: ReadonlySet<string>, catalogue: Catalogue) {
  const entries = Object.entries(catalogue).filter(([code]) => codes.has(code))
  const examples = entries.map(([code, entry]) => [
    `error_${code}`,
    { summary: entry.title, value: problemOf(code, entry) },
  ])
  return Object.fromEntries(examples)
}

function problemOf(code: string, entry: CatalogueEntry) {
  return {
    type: `/errors/${code}`,
    title: entry.title,
    status: entry.status,
    detail: `${entry.cause} ${entry.next}`,
    code,
    request_id: 'req_01k3m7q0r8e4x5v6',
    docs_url: `/errors/${code}`,
    retryable: entry.retryable,
  }
}

function header(type: string, description: string) {
  return { description, schema: { type } }
}
