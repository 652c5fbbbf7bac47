import type { ApiRequest } from '@wekeza/sdk'
import type { Sample } from '../../snippets/in-languages.ts'
import type { ContractOperation } from './contract-operation.ts'

/** What a request is written with beside what the log has kept. */
export interface Filled {
  /** the values of the path's parameters, in their order */
  readonly ids: readonly string[]
  readonly body: unknown
}

/**
 * The path's ids as far as the log knows them: the consent, and what was made or changed where it is of the kind that the
 * path names. Elsewhere it is the contract's example.
 */
export function knownIds(
  { consent_id, resource_id }: Pick<ApiRequest, 'consent_id' | 'resource_id'>,
  { parameters }: ContractOperation,
): string[] {
  return parameters.map(({ name, example }) => {
    if (name === 'consent_id' && consent_id) return consent_id
    const isSameKind = resource_id?.split('_')[0] === example.split('_')[0]
    return resource_id && isSameKind ? resource_id : example
  })
}

/** The path with its parameters filled in. */
export function pathOf({ path, parameters }: ContractOperation, ids: readonly string[]): string {
  return parameters.reduce(
    (made, { name }, index) => made.replace(`{${name}}`, encodeURIComponent(ids[index] ?? '')),
    path,
  )
}

/** The request as the languages write it. */
export function sampleOf(operation: ContractOperation, filled: Filled, key: string): Sample {
  return {
    operation: operation.spoken,
    ids: filled.ids,
    path: pathOf(operation, filled.ids),
    query: {},
    body: filled.body,
    idempotencyKey: operation.idempotent ? key : undefined,
  }
}

/** For the command line, which makes any request of the contract. */
export function commandOf({ operation, path, body, idempotencyKey }: Sample): string {
  const key =
    idempotencyKey === undefined ? '' : ` \\\n  --header "Idempotency-Key: ${idempotencyKey}"`
  const line = `wekeza api ${operation.method} ${path}${key}`
  if (body === undefined) return line
  return `${line} --input - <<'JSON'\n${JSON.stringify(body, null, 2)}\nJSON`
}
