import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { createLog } from './create-log.ts'

const ELASTIC = fileURLToPath(new URL('../../../../deploy/elastic/', import.meta.url))

const LINE = {
  requestId: 'req_1',
  operationId: 'getAccount',
  method: 'GET',
  route: '/v1/accounts/{account_id}',
  status: 404,
  code: 'account_not_found',
  applicationId: 'app_one',
  durationMs: 3.25,
}

const IDS = { traceId: '0af7651916cd43dd8448eb211c80319c', spanId: 'b7ad6b7169203331' }

type Fields = Readonly<Record<string, unknown>>

/** One of each kind of line, with all that it can say. */
async function written(): Promise<Fields[]> {
  const file = join(temporaryFolder(), 'log')
  const log = createLog({ level: 'info', format: 'ecs', file, ids: () => IDS })
  log.request(LINE)
  log.fault('req_2', new TypeError('disk is gone', { cause: new Error('beneath') }))
  log.note('started', { url: 'http://127.0.0.1' })
  log.trouble('webhooks', new Error('away'), 'test_one')
  log.request({ ...LINE, operationId: null, route: null, code: null, applicationId: null })
  await log.close()
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}

test('a request is told in the fields of the common schema, ours beneath our name', async () => {
  const [request] = await written()
  expect(request).toEqual({
    '@timestamp': expect.stringMatching(/^\d{4}-.*Z$/),
    'log.level': 'info',
    'ecs.version': '8.17.0',
    'service.name': 'wekeza-server',
    'event.dataset': 'wekeza.request',
    message: 'GET /v1/accounts/{account_id} 404',
    'event.duration': 3_250_000,
    'event.outcome': 'failure',
    'http.request.id': 'req_1',
    'http.request.method': 'GET',
    'http.response.status_code': 404,
    'wekeza.operation': 'getAccount',
    'wekeza.route': '/v1/accounts/{account_id}',
    'wekeza.code': 'account_not_found',
    'wekeza.application_id': 'app_one',
    'trace.id': IDS.traceId,
    'span.id': IDS.spanId,
  })
})

test('a fault says what it is of, where, and what was beneath it', async () => {
  const [, fault, note, trouble] = await written()
  expect(fault).toMatchObject({
    'log.level': 'error',
    'http.request.id': 'req_2',
    'error.type': 'TypeError',
    'error.message': 'disk is gone',
    'error.stack_trace': expect.stringMatching(/disk is gone[\s\S]*Caused by: Error: beneath/),
  })
  expect(note).toMatchObject({
    'wekeza.happening': 'started',
    'wekeza.facts': { url: 'http://127.0.0.1' },
  })
  expect(trouble).toMatchObject({ 'wekeza.where': 'webhooks', 'wekeza.bank': 'test_one' })
})

test('what is not known is left out', async () => {
  const bare = (await written()).at(-1) ?? {}
  expect(Object.values(bare)).not.toContain(null)
  expect(bare).not.toHaveProperty('wekeza.operation')
})

describe('what is deployed with it', () => {
  const read = (name: string) => readFileSync(join(ELASTIC, name), 'utf8')
  const fieldsWritten = async () => new Set((await written()).flatMap(Object.keys))

  /** Names with their dots, of a mapping that is nested. */
  function mapped(properties: Fields, before = ''): string[] {
    return Object.entries(properties).flatMap(([name, field]) => {
      const { properties: beneath } = field as { properties?: Fields }
      return beneath ? mapped(beneath, `${before}${name}.`) : [`${before}${name}`]
    })
  }

  test('the index has a place for each field that is written, and for nothing else', async () => {
    const { template } = JSON.parse(read('index-template.json'))
    expect(template.mappings.dynamic).toBe(false)
    expect(mapped(template.mappings.properties).sort()).toEqual([...(await fieldsWritten())].sort())
  })

  /** What an index of this type takes, and finds again. */
  const fits: Readonly<Record<string, (value: unknown) => boolean>> = {
    date: (value) => new Date(String(value)).toISOString() === value,
    long: Number.isSafeInteger,
    flattened: (value) => typeof value === 'object',
    keyword: (value) => typeof value === 'string',
    match_only_text: (value) => typeof value === 'string',
    wildcard: (value) => typeof value === 'string',
  }

  test('what is written is of the type that the index has for it', async () => {
    const { template } = JSON.parse(read('index-template.json'))
    const typeOf = (name: string) =>
      name.split('.').reduce((at, part) => at.properties[part], template.mappings).type as string
    const fields = (await written()).flatMap((line) => Object.entries(line))
    expect(fields.filter(([name, value]) => !fits[typeOf(name)]?.(value))).toEqual([])
  })

  test('the dashboard reads fields that are written', async () => {
    const fields = await fieldsWritten()
    const objects = read('kibana-dashboard.ndjson')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    const named = objects.flatMap((one) => [
      ...JSON.stringify(one).matchAll(/\\*"(?:field|sourceField|timeFieldName)\\*":\\*"([^"\\]+)/g),
    ])
    const names = named.map(([, name = '']) => name).filter((name) => name !== '___records___')
    expect(names.length).toBeGreaterThan(5)
    expect(names.filter((name) => !fields.has(name))).toEqual([])
    const queried = objects.flatMap((one) => [
      ...JSON.stringify(one).matchAll(/\b((?:wekeza|log|event|http|error)\.[a-z_.]+) ?[:>=]/g),
    ])
    expect(queried.map(([, name = '']) => name).filter((name) => !fields.has(name))).toEqual([])
  })

  test('what the dashboard refers to is in the same file', () => {
    const objects = read('kibana-dashboard.ndjson')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    const ids = new Set(objects.map(({ type, id }) => `${type} ${id}`))
    const wanted = objects.flatMap(({ references }) =>
      (references ?? []).map(({ type, id }: { type: string; id: string }) => `${type} ${id}`),
    )
    expect(wanted.filter((one) => !ids.has(one))).toEqual([])
  })

  test('the shipper sends lines to the index that the template is of', () => {
    const shipper = parse(read('filebeat.yml'))
    const [pattern = ''] = JSON.parse(read('index-template.json')).index_patterns
    expect(pattern.endsWith('*')).toBe(true)
    const { index } = shipper['output.elasticsearch']
    expect(index.startsWith(pattern.slice(0, -1))).toBe(true)
  })
})
