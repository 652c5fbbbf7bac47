import { type ErrorCode, errors } from '@wekeza/contract'
import type { Described } from './describe-operations.ts'
import { exampleOf } from './example-of.ts'
import { hasQuery } from './schemas-source.ts'
import { camel, comment, wrap } from './words.ts'

const WIDTH = 108

const CLASS_OF_STATUS: Readonly<Record<number, string>> = {
  400: 'BadRequestError',
  401: 'AuthenticationError',
  403: 'PermissionDeniedError',
  404: 'NotFoundError',
  409: 'ConflictError',
  422: 'UnprocessableError',
  429: 'RateLimitError',
}

/** All that an editor shows of a method: what it does, who calls it, what it takes, how it fails, and a call that runs. */
export function docstringOf(one: Described): string {
  const lines = [
    ...wrap(`${one.summary}.`, WIDTH),
    '',
    ...wrap(one.description, WIDTH),
    '',
    ...wrap(callerOf(one), WIDTH),
    ...parametersOf(one).flatMap(([name, words]) => wrap(`@param ${name} ${words}`, WIDTH)),
    ...throwsOf(one),
    '@example',
    ...exampleOf(one),
  ]
  return comment(lines, '  ')
}

function callerOf({ caller, scopes, testBankOnly, idempotent }: Described): string {
  const who = {
    public: 'Needs no credentials.',
    application: `Called by the application itself, with the scope ${scopes.join(', ')}.`,
    customer: `Acts for a customer (\`wekeza.withCustomer\`), with the scope ${scopes.join(', ')}.`,
    staff: `Acts for the bank's staff (\`wekeza.withCustomer\`), with the scope ${scopes.join(', ')}.`,
    developer: `Called by a developer who is signed in (\`wekeza.withDeveloper\`).`,
    me: `Acts in a customer's own session (\`wekeza.withCustomer\`), with the scope ${scopes.join(', ')}.`,
  }[caller]
  const where = testBankOnly ? ' Exists on test banks only.' : ''
  const again = idempotent
    ? ' Carries an Idempotency-Key, a new UUID unless you give one, and is retried with the same.'
    : ''
  return who + where + again
}

function parametersOf(one: Described): [string, string][] {
  const path = one.parameters.filter((parameter) => parameter.in === 'path')
  const given: [string, string][] = path.map((p) => [camel(p.name), p.description ?? ''])
  if (one.body) given.push(['body', 'what to send'])
  if (hasQuery(one)) given.push(['query', 'what to ask for'])
  return [...given, ['options', 'for this call only: signal, timeoutMs, deadlineMs, maxRetries']]
}

/** A line for each error class, with the codes that it can carry here. */
function throwsOf(one: Described): string[] {
  const byStatus = new Map<number, string[]>()
  for (const code of one.errors) {
    const { status } = errors[code as ErrorCode]
    byStatus.set(status, [...(byStatus.get(status) ?? []), code])
  }
  return [...byStatus]
    .sort(([a], [b]) => a - b)
    .flatMap(([status, codes]) => {
      const name = CLASS_OF_STATUS[status] ?? (status >= 500 ? 'ServerError' : 'ApiError')
      return wrap(`@throws {${name}} ${status} ${codes.join(', ')}`, WIDTH)
    })
}
