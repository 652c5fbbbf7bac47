import { readFileSync } from 'node:fs'
import { STREAM_BEAT_MS } from '@wekeza/api'
import { type OperationRow, operations } from '@wekeza/contract'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PROXY_HEADERS } from '../http/identify-caller.ts'
import { paths } from '../identity/paths.ts'
import type { KongPlugin, KongRoute } from './kong.ts'
import { kongRoutes } from './testing/kong-router.ts'
import { toKong } from './to-kong.ts'

const rows: readonly OperationRow[] = Object.values(operations)
const asked = { upstream: 'http://platform.internal:8080', allow: [], unitsPerMinute: 30_000 }
const config = toKong(asked)
const PAGE = new URL('../../../../docs/operating/gateways.md', import.meta.url)
const [service] = config.services
const routes = service?.routes ?? []

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'TRACE']
const filled = (path: string) => path.replaceAll(/\{\w+\}/g, 'x_0123')
const configOf = (plugins: readonly KongPlugin[] | undefined, name: string) =>
  plugins?.find((one) => one.name === name)?.config
const pluginOf = (route: KongRoute | undefined, name: string) => configOf(route?.plugins, name)

/** Whether the contract has an operation there, found segment by segment and without a regular expression. */
function isServed(method: string, path: string): boolean {
  const asked = path.split('/')
  return rows.some((row) => {
    const segments = row.path.split('/')
    const fits = (one: string, at: number) =>
      one.startsWith('{') ? Boolean(asked[at]) : one === asked[at]
    return row.method === method && segments.length === asked.length && segments.every(fits)
  })
}

test.each(rows.map((row) => [row.method, row.path, row] as const))(
  '%s %s has one route, of its own price and size',
  (method, path, row) => {
    const found = kongRoutes(config, method, filled(path))
    expect(found).toHaveLength(1)
    const [route] = found
    expect(route?.name.startsWith(`wekeza-${row.tag.toLowerCase().replaceAll(' ', '-')}-`)).toBe(
      true,
    )
    expect(pluginOf(route, 'rate-limiting')).toMatchObject({
      minute: Math.floor(30_000 / (row.rateCost || 1)),
    })
    expect(pluginOf(route, 'request-size-limiting')).toEqual({
      allowed_payload_size: row.bodyBytesMax,
      size_unit: 'bytes',
    })
    expect(route?.response_buffering).toBe(!row.streams)
  },
)

test('no route takes what the contract lacks', () => {
  const near = rows.flatMap(({ path }) => {
    const one = filled(path)
    return [
      one,
      `${one}/`,
      `${one}/x`,
      `/x${one}`,
      `${one}x`,
      one.slice(0, -1),
      one.toUpperCase(),
      one.replace('.', 'x'),
    ]
  })
  const wrong = [...new Set(near)].flatMap((path) =>
    METHODS.filter(
      (method) => kongRoutes(config, method, path).length > 0 !== isServed(method, path),
    ),
  )
  expect(wrong).toEqual([])
})

test('whatever is put together of its words, a route is there for what is served, and one at most', () => {
  const words = [...new Set(rows.flatMap(({ path }) => path.split('/').filter(Boolean)))]
  const segment = fc.constantFrom(...words, 'x_0123', '.', 'openapixjson', '')
  const path = fc.array(segment, { maxLength: 6 }).map((all) => `/${all.join('/')}`)
  const property = fc.property(fc.constantFrom(...METHODS), path, (method, one) => {
    expect(kongRoutes(config, method, one)).toHaveLength(isServed(method, one) ? 1 : 0)
  })
  fc.assert(property, { numRuns: 5_000 })
})

test('the authorization server is reached, and nothing beside it', () => {
  const { interaction, ...rest } = paths
  const served = [...Object.values(rest), `${interaction}/x/sign-in`, `${interaction}/x`]
  const discovery = ['/.well-known/openid-configuration', '/.well-known/oauth-authorization-server']
  for (const path of [...served, ...discovery]) {
    expect(kongRoutes(config, 'GET', path).map(({ name }) => name)).toEqual(['wekeza-identity'])
  }
  for (const path of ['/oauth/x', '/oauth', interaction, `${interaction}/x/y`, '/.well-known/x']) {
    expect(kongRoutes(config, 'GET', path)).toEqual([])
  }
})

test('a route keeps the path, the host and https, and has a name of its own', () => {
  const names = routes.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  for (const route of routes) {
    const kept = { strip_path: false, preserve_host: true, protocols: ['https'] }
    expect(route).toMatchObject(kept)
  }
})

test('what a proxy may say is taken from callers, where Kong does not write it anew', () => {
  const written = ['x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto']
  const removed = configOf(service?.plugins, 'request-transformer') as {
    remove: { headers: string[] }
  }
  expect([...removed.remove.headers, ...written].sort()).toEqual([...PROXY_HEADERS].sort())
})

test('a request without a name of its own is given one, which the platform echoes', () => {
  expect(configOf(service?.plugins, 'correlation-id')).toEqual({
    header_name: 'x-fapi-interaction-id',
    generator: 'uuid',
    echo_downstream: false,
  })
})

test('what Kong measures is told to Prometheus', () => {
  expect(configOf(service?.plugins, 'prometheus')).toMatchObject({ status_code_metrics: true })
})

test('only whom the setting lets in comes in, and without it all', () => {
  const allow = ['10.0.0.0/8', '2001:db8::/32']
  const [restricted] = toKong({ ...asked, allow }).services
  expect(configOf(restricted?.plugins, 'ip-restriction')).toEqual({ allow })
  expect(configOf(service?.plugins, 'ip-restriction')).toBeUndefined()
})

test('a stream outlives its silences, and nothing is sent twice', () => {
  expect(service?.read_timeout).toBeGreaterThan(3 * STREAM_BEAT_MS)
  expect(service?.retries).toBe(0)
})

test('Kong says nothing of limits that are not the exact ones', () => {
  for (const route of routes) {
    expect(pluginOf(route, 'rate-limiting')).toMatchObject({
      limit_by: 'ip',
      hide_client_headers: true,
    })
  }
})

test('an upstream that speaks https must prove itself', () => {
  const [secure] = toKong({ ...asked, upstream: 'https://platform.internal' }).services
  expect([secure?.tls_verify, service?.tls_verify]).toEqual([true, undefined])
})

test('the page for operators tells of each plugin, and of the stream by its name', () => {
  const page = readFileSync(PAGE, 'utf8')
  const [restricted] = toKong({ ...asked, allow: ['10.0.0.0/8'] }).services
  const plugins = [restricted, ...routes].flatMap((one) => one?.plugins ?? [])
  const stream = routes.find(({ response_buffering }) => !response_buffering)?.name
  for (const name of [...plugins.map((one) => one.name), stream]) {
    expect(page).toMatch(new RegExp(`^\\| \`${name}\` +\\|`, 'm'))
  }
})

test('the page for operators tells of the other gateways what each needs to be told', () => {
  const [, notes = ''] = readFileSync(PAGE, 'utf8').split('\n## Apigee, AWS and Azure\n')
  const rows = notes.match(/^\|.*\|$/gm) ?? []
  const cells = rows.map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
  expect(cells[0]).toEqual(['', 'Apigee', 'AWS API Gateway', 'Azure API Management'])
  const told = ['import', 'caller address', 'remove', 'mutual TLS', 'streaming', 'limits']
  expect(cells.map(([what]) => what)).toEqual(expect.arrayContaining(told))
  expect(cells.filter((row) => row.slice(1).includes(''))).toEqual([])
})
