import { BANNER } from './banner.ts'
import { type Described, nameOf } from './describe-operations.ts'
import { docstringOf } from './docstring-of.ts'
import { answerOf, itemOf } from './example-of.ts'
import { hasQuery, queryNameOf } from './schemas-source.ts'
import { typeOf } from './type-of.ts'
import { camel, pascal } from './words.ts'

/** A class for each resource, a method for each operation. */
export function resourcesSource(operations: readonly Described[]): string {
  const classes = byResource(operations).map(
    ([resource, own]) =>
      `/** \`wekeza.${resource}\`: ${own[0]?.tag.toLowerCase()} of the contract. */\nexport class ${pascal(resource)} extends Resource {\n${callable(own).map(methodOf).join('\n')}}\n`,
  )
  return [BANNER + headOf(operations), ...classes].join('\n')
}

/**
 * The object that holds a resource of each class; a hand-written addition takes the generated one's place.
 * @param additions their files, without the ending
 */
export function resourceListSource(
  operations: readonly Described[],
  additions: readonly string[],
): string {
  const names = byResource(operations).map(([resource]) => resource)
  const added = new Set(additions.map(camel))
  const plain = names.filter((name) => !added.has(name)).map(pascal)
  const imports = [
    ...[...additions]
      .sort()
      .map((name) => `import { ${pascal(name)} } from '../additions/${name}.ts'\n`),
    `import type { Sender } from '../calls/sender.ts'\n`,
    `import { ${plain.sort().join(', ')} } from './resources.ts'\n`,
  ]
  const fields = names.map((name) => `  readonly ${name}: ${pascal(name)}\n`)
  const made = names.map((name) => `    this.${name} = new ${pascal(name)}(sender)\n`)
  return `${BANNER}${imports.join('')}
/** Every resource of the contract, once. */
export class ResourceList {
${fields.join('')}
  /** @internal */
  constructor(sender: Sender) {
${made.join('')}  }
}
`
}

function headOf(operations: readonly Described[]): string {
  const names = callable(operations).flatMap((one) => [
    one.paged ? nameOf(itemOf(one)) : nameOf(answerOf(one)),
    ...(one.body ? [nameOf(one.body)] : []),
    ...(hasQuery(one) ? [queryNameOf(one)] : []),
  ])
  const types = [...new Set(names.filter(Boolean))].sort().map((name) => `  ${name},\n`)
  return `import type { Call } from '../calls/call.ts'
import type { PagedCall } from '../calls/paged-call.ts'
import { Resource } from '../calls/resource.ts'
import type { CallOptions, WriteOptions } from '../options.ts'
import { operations } from './operations.ts'
import type {
${types.join('')}} from './schemas.ts'
`
}

const callable = (operations: readonly Described[]) => operations.filter(({ streams }) => !streams)

function byResource(operations: readonly Described[]): [string, Described[]][] {
  return [...Map.groupBy(operations, (one) => one.sdk.resource)]
}

function methodOf(one: Described): string {
  const ids = one.pathParameters.map(camel)
  const content = contentOf(one)
  const options = `options?: ${one.idempotent ? 'WriteOptions' : 'CallOptions'}`
  const taken = [...ids.map((id) => `${id}: string`), ...content, options].join(', ')
  const answer = one.paged ? typeOf(itemOf(one)) : typeOf(answerOf(one))
  const kind = one.paged ? 'PagedCall' : 'Call'
  const passed = content[0]?.split(/[?:]/)[0] ?? 'undefined'
  return `${docstringOf(one)}  ${one.sdk.method}(${taken}): ${kind}<${answer}> {
    return this.${one.paged ? 'makePagedCall' : 'makeCall'}(operations.${one.id}, [${ids.join(', ')}], ${passed}, options)
  }
`
}

function contentOf(one: Described): string[] {
  if (one.body) return [`body: ${typeOf(one.body)}`]
  if (!hasQuery(one)) return []
  const optional = one.parameters.every((p) => p.in !== 'query' || !p.required)
  return [`query${optional ? '?' : ''}: ${queryNameOf(one)}`]
}
