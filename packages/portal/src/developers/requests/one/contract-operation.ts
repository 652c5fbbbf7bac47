import type { Sample } from '../../snippets/in-languages.ts'

/** What the public contract tells of one operation, as far as a request of it is written or sent again. */
export interface ContractOperation {
  readonly spoken: Sample['operation']
  /** `/v1/payments/{payment_id}` */
  readonly path: string
  readonly parameters: readonly { readonly name: string; readonly example: string }[]
  /** the contract's own example; undefined where it takes no JSON */
  readonly body: unknown
  /** it takes an Idempotency-Key */
  readonly idempotent: boolean
}

type Resolvable<T> = T | { readonly $ref: string }

interface Parameter {
  readonly name: string
  readonly in: string
  readonly example?: unknown
}

interface Written {
  readonly operationId?: string
  readonly 'x-caller'?: Sample['operation']['caller']
  readonly 'x-sdk'?: Sample['operation']['sdk']
  readonly parameters?: readonly Resolvable<Parameter>[]
  readonly requestBody?: { readonly content: Readonly<Record<string, Media>> }
  readonly responses?: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, Media>> }>
  >
}

interface Media {
  readonly examples?: Readonly<Record<string, Resolvable<{ readonly value?: unknown }>>>
}

/** The contract as `/openapi.json` serves it. */
export interface ContractDocument {
  readonly paths: Readonly<
    Record<string, Readonly<Record<string, Written>> & Pick<Written, 'parameters'>>
  >
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>
}

/** Null where the contract has no such operation, as of a request of an older version. */
export function operationOf(
  document: ContractDocument,
  operationId: string,
): ContractOperation | null {
  for (const [path, item] of Object.entries(document.paths)) {
    const { parameters: shared = [], ...methods } = item
    const found = Object.entries<Written>(methods).find(
      ([, one]) => one.operationId === operationId,
    )
    if (found) return described(document, path, found, shared)
  }
  return null
}

function described(
  document: ContractDocument,
  path: string,
  [method, written]: [string, Written],
  shared: readonly Resolvable<Parameter>[],
): ContractOperation | null {
  const { 'x-caller': caller, 'x-sdk': sdk, requestBody, responses = {} } = written
  if (!caller || !sdk) return null
  const all = [...shared, ...(written.parameters ?? [])].map((one) => resolved(document, one))
  const examples = Object.values(requestBody?.content['application/json']?.examples ?? {})
  return {
    spoken: {
      method: method.toUpperCase(),
      caller,
      sdk,
      streams: 'text/event-stream' in (responses['200']?.content ?? {}),
      paged: all.some(({ name }) => name === 'cursor'),
    } as Sample['operation'],
    path,
    parameters: all
      .filter((one) => one.in === 'path')
      .map(({ name, example }) => ({ name, example: String(example ?? '') })),
    body: examples[0] && resolved(document, examples[0]).value,
    idempotent: all.some(({ name }) => name === 'Idempotency-Key'),
  }
}

function resolved<T>(document: ContractDocument, one: Resolvable<T>): T {
  if (!(typeof one === 'object' && one !== null && '$ref' in one)) return one as T
  const [, , kind = '', name = ''] = one.$ref.split('/')
  return document.components[kind]?.[name] as T
}
