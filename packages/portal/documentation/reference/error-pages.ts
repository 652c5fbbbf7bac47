import { type ErrorEntry, errors } from '@wekeza/contract'
import contract from '@wekeza/contract/openapi.json' with { type: 'json' }
import { slugOf } from '../markdown/slug-of.ts'
import { makePage } from '../pages/make-page.ts'
import type { Page } from '../pages/page.ts'
import { addressOfOperation, type Described, describeOperations } from './contract.ts'
import { code, fence, table } from './markdown-parts.ts'
import { SHARED } from './operation-pages.ts'
import { errorSamples } from './samples/of-errors.ts'

const FAMILIES: readonly (readonly [number, string])[] = [
  [400, 'The request is not what the contract says'],
  [401, 'Who calls is not proved'],
  [403, 'Who calls may not do this'],
  [404, 'There is no such thing, or not for you'],
  [405, 'Not by this method'],
  [408, 'The request did not come in time'],
  [409, 'Not in the state that it is in'],
  [412, 'Not in the version that was named'],
  [413, 'Too large'],
  [415, 'Not in this form'],
  [422, 'Understood, and refused'],
  [429, 'Too much at once'],
  [431, 'Headers too large'],
]

/** The page on all errors, and one for each code of the catalogue. */
export function errorPages(): Page[] {
  const entries = Object.values(errors)
  const operations = describeOperations()
  return [
    makePage({ path: 'errors', markdown: indexOf(entries) }),
    ...entries.map((entry) =>
      makePage({ path: `errors/${entry.code}`, markdown: pageOf(entry, operations) }),
    ),
  ]
}

const link = (name: string) => `[${code(name)}](/docs/errors/${name})`

function indexOf(entries: readonly ErrorEntry[]): string {
  const row = (entry: ErrorEntry) => [link(entry.code), entry.title, entry.retryable ? 'yes' : '']
  const head = ['code', 'meaning', 'retryable']
  const byStatus = Map.groupBy(entries, ({ status }) => status)
  const families = [...byStatus.keys()]
    .sort((one, other) => one - other)
    .map((status) => {
      const words =
        FAMILIES.find(([known]) => known === status)?.[1] ?? 'Something failed on the way'
      return `## ${status}: ${words}\n\n${table(head, (byStatus.get(status) ?? []).map(row))}`
    })
  const shared = entries.filter(({ code: name }) => SHARED.has(name))
  return `# Errors

Every refusal is a problem document (RFC 9457) with a \`code\` that never changes its meaning, and a \`detail\` that ends with what to do next. A page for each code says why it is answered, and what helps.

${fence('json', JSON.stringify(exampleOf('consent_expired'), null, 2))}- Go by \`code\`, never by \`title\` or \`detail\`: their words may change.
- \`request_id\` names the request in your log and in ours: \`wekeza explain req_…\` tells what refused it.
- \`errors\` points to what is wrong in a body, by JSON pointers (RFC 6901).
- \`docs_url\` leads to the code's page; a program that asks there gets the same as JSON.
- Where \`retryable\` is true, the same request may succeed later: send it again with the same [idempotency key](/docs/concepts/idempotency), after \`Retry-After\` if it is there.

## What many operations share

${table(['code', 'meaning', 'retryable'], shared.map(row))}
${families.join('')}`
}

function pageOf(entry: ErrorEntry, operations: readonly Described[]): string {
  const { code: name, status, title, cause, next, retryable } = entry
  const answering = operations.filter((one) => one.errors.includes(name))
  return `# ${name}

${title}. ${cause}

| | |
| --- | --- |
| code | ${code(name)} |
| status | ${code(String(status))} |
| the same request may succeed later | ${retryable ? 'yes: `retryable` is true' : 'no: `retryable` is false'} |

## What to do

${next}

${advice(entry)}
## What it looks like

${fence('json', JSON.stringify(exampleOf(name), null, 2))}In a program, go by the code:

${inPrograms(name)}## Which operations answer it

${who(answering, operations.length)}`
}

function inPrograms(name: string): string {
  const { typescript, python, cli, curl } = errorSamples
  return [
    '<!-- tabs -->\n\n',
    fence('ts', typescript(name)),
    fence('python', python(name)),
    fence('sh cli', cli(name)),
    fence('sh curl', curl(name)),
    '<!-- /tabs -->\n\n',
  ].join('')
}

function advice({ retryable, status }: ErrorEntry): string {
  if (!retryable) return ''
  const pace = status === 429 || status === 503 ? '' : ', after a moment, and longer each time'
  return `The SDK and the command line wait and try again by themselves. A program of your own sends the same request with the same [idempotency key](/docs/concepts/idempotency)${pace}.\n\n`
}

function who(answering: readonly Described[], all: number): string {
  if (answering.length === all) return 'Every operation.\n'
  if (answering.length === 0) {
    return 'No operation lists it: it is told of what was taken and fails later, or before an operation is known.\n'
  }
  const rows = answering.map((one) => [
    `[${one.summary}](${addressOfOperation(one, slugOf)})`,
    code(`${one.method} ${one.path}`),
  ])
  return table(['operation', 'request'], rows)
}

function exampleOf(name: string): unknown {
  const examples = contract.components.examples as Record<string, { value?: unknown }>
  const known = examples[`error_${name}`]?.value
  if (known !== undefined) return known
  const { cause, next, ...entry } = errors[name as keyof typeof errors]
  return { type: 'about:blank', ...entry, detail: `${cause} ${next}` }
}
