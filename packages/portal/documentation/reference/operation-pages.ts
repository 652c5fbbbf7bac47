import { type ErrorCode, errors } from '@wekeza/contract'
import { slugOf } from '../markdown/slug-of.ts'
import { makePage } from '../pages/make-page.ts'
import type { Page } from '../pages/page.ts'
import { type Described, describeOperations, nameOf, resolve, slugOfTag, tags } from './contract.ts'
import { code, fence, paragraph, table } from './markdown-parts.ts'
import { inCli } from './samples/in-cli.ts'
import { inCurl } from './samples/in-curl.ts'
import { inPython } from './samples/in-python.ts'
import { inTypeScript } from './samples/in-typescript.ts'
import { sampleOf } from './samples/sample.ts'
import { schemaRows, shapesOf, typeOf, wordsOf } from './schema-rows.ts'

const CALLER: Readonly<Record<Described['caller'], string>> = {
  public: 'anybody',
  application: 'the application itself',
  customer: 'the application, for a customer who consented',
  me: 'a customer, in a session of their own',
  staff: "a member of the bank's staff",
  developer: 'a developer',
}

const SHARED_BY_MIN = 40

/** Of what is sent one must know what may not be missing; of what is answered, what may. */
const ASKED = { always: ', required', sometimes: '' }
const ANSWERED = { always: '', sometimes: ', may be missing' }

const FIRST = `How each example is made ready, in every language: [calling the platform](../quickstart/http.md).`

/** The page on all operations, and one for each tag of the contract. */
export function operationPages(): Page[] {
  const described = describeOperations()
  const byTag = Map.groupBy(described, ({ tag }) => tag)
  return [
    makePage({ path: 'reference/api', markdown: indexOf(byTag) }),
    ...tags.map(({ name, description }) =>
      makePage({
        path: `reference/api/${slugOfTag(name)}`,
        markdown: `# ${name} API\n\n${paragraph(description)}${paragraph(FIRST.replace('../', '../../'))}${(byTag.get(name) ?? []).map(operation).join('')}`,
      }),
    ),
  ]
}

function indexOf(byTag: ReadonlyMap<string, readonly Described[]>): string {
  const parts = tags.map(({ name, description }) => {
    const rows = (byTag.get(name) ?? []).map((one) => [
      `[${one.summary}](/docs/reference/api/${slugOfTag(name)}#${slugOf(one.summary)})`,
      code(`${one.method} ${one.path}`),
      CALLER[one.caller],
    ])
    return `## [${name}](/docs/reference/api/${slugOfTag(name)})\n\n${paragraph(description)}${table(['operation', 'request', 'called by'], rows)}`
  })
  return `# API reference\n\nEvery operation of the contract, by what it is about. The same as OpenAPI 3.1, for programs: [/openapi.json](/openapi.json).\n\n${parts.join('')}`
}

function operation(one: Described): string {
  return [
    `## ${one.summary}\n\n`,
    `${code(`${one.method} ${one.path}`)}\n\n`,
    paragraph(one.description),
    facts(one),
    examples(one),
    parameters(one),
    one.bodies.map(body).join(''),
    answer(one),
    refusals(one),
  ].join('')
}

function facts(one: Described): string {
  const { consent, scopes, idempotent, rateCost, testBankOnly } = one
  const lines = [
    `Called by ${CALLER[one.caller]}${scopes.length > 0 ? `, with ${scopes.map(code).join(', ')}` : ''}.`,
    consent &&
      `Under a consent of the kind ${consent.kinds.map(code).join(' or ')}${consent.permission ? ` with ${code(consent.permission)}` : ''}.`,
    idempotent &&
      'Takes an [`Idempotency-Key`](/docs/concepts/idempotency): sent again with the same one, it is done once.',
    one.paged && 'Answers in pages: give `next_cursor` as `cursor` until `has_more` is false.',
    one.streams && 'Answers a stream of server-sent events, for as long as somebody listens.',
    testBankOnly && 'On test banks only; a live bank answers `not_a_test_bank`.',
    `Costs ${rateCost} of [the rate limit](/docs/concepts/rate-limits).`,
  ]
  return `${lines
    .filter(Boolean)
    .map((line) => `- ${line}\n`)
    .join('')}\n`
}

function examples(one: Described): string {
  const sample = sampleOf(one)
  return [
    '<!-- tabs -->\n\n',
    fence('ts', inTypeScript(sample)),
    fence('python', inPython(sample)),
    fence('sh cli', inCli(one.id, sample)),
    fence('sh curl', inCurl(sample)),
    '<!-- /tabs -->\n\n',
  ].join('')
}

function parameters(one: Described): string {
  const rows = one.parameters.map((parameter) => [
    code(parameter.name),
    `${typeOf(parameter.schema)}, in the ${parameter.in}${parameter.required ? ASKED.always : ''}`,
    [parameter.description ?? '', wordsOf(resolve(parameter.schema))].join(' '),
  ])
  return rows.length === 0
    ? ''
    : `**Parameters**\n\n${table(['name', 'type and place', 'what it is'], rows)}`
}

function body({ type, schema, example }: Described['bodies'][number], _: number): string {
  const shapes = shapesOf(schema).map((shape) => {
    const rows = schemaRows(shape.schema, ASKED)
    const name = shape.name === '' ? '' : `**${code(shape.name)}**\n\n`
    return rows.length === 0 ? '' : `${name}${table(['field', 'type', 'what it is'], rows)}`
  })
  const shown =
    type === 'application/json'
      ? fence('json', JSON.stringify(example, null, 2))
      : fence('csv', String(example))
  return `**Body** as ${code(type)}:\n\n${shown}${shapes.join('')}`
}

function answer(one: Described): string {
  const said = `**Answer** ${code(String(one.successStatus))}: ${one.answerWords}\n\n`
  const named = one.answerSchema && nameOf(one.answerSchema)
  const example = one.answerExample
  const shown =
    example === undefined
      ? ''
      : typeof example === 'string'
        ? fence('text', example)
        : fence('json', JSON.stringify(example, null, 2))
  const rows = one.answerSchema && !one.streams ? schemaRows(one.answerSchema, ANSWERED) : []
  return `${said}${shown}${named && rows.length > 0 ? table([`field of ${code(named)}`, 'type', 'what it is'], rows) : ''}`
}

/** What this operation refuses of its own; what whole families of operations share is told once, on the page on errors. */
function refusals(one: Described): string {
  const own = one.errors.filter((name) => !SHARED.has(name)) as ErrorCode[]
  const rows = own.map((name) => [String(errors[name].status), code(name), errors[name].title])
  const shared = 'Beside [what every operation may answer](/docs/errors#what-many-operations-share)'
  return rows.length === 0
    ? paragraph(`${shared} it refuses nothing.`)
    : `${shared}:\n\n${table(['status', 'code', 'meaning'], rows)}`
}

/** Codes that so many operations can answer that naming them each time would hide the rest. */
export const SHARED: ReadonlySet<string> = sharedBy(describeOperations())

function sharedBy(operations: readonly Described[]): Set<string> {
  const answered = Map.groupBy(
    operations.flatMap((one) => one.errors),
    (name) => name,
  )
  return new Set(
    [...answered].filter(([, all]) => all.length >= SHARED_BY_MIN).map(([name]) => name),
  )
}
