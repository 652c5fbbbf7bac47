import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { SAMPLE, writeKong } from './write-kong.ts'

const FOLDER = new URL('../../../../deploy/kong/', import.meta.url)
const read = (name: string) => readFileSync(new URL(name, FOLDER), 'utf8')
const SCHEMAS = ['kong.schema.json', 'strict.schema.json'] as const

/** Kong's is of draft 4, of which it uses nothing that draft 7 reads otherwise. */
function faultsOf(schema: (typeof SCHEMAS)[number], written: unknown): string[] {
  const ajv = new Ajv({ strict: false, validateSchema: false, allErrors: true })
  const validate = ajv.compile(JSON.parse(read(schema)))
  return validate(written)
    ? []
    : (validate.errors ?? []).map((one) => `${one.instancePath} ${one.message}`)
}

test.each(SCHEMAS)('what is written fits %s', (schema) => {
  const allow = ['10.0.0.0/8', '192.168.1.7', '2001:db8::/32']
  const all = [SAMPLE, { ...SAMPLE, allow }, { ...SAMPLE, upstream: 'https://[::1]:8443' }]
  for (const one of all) expect(faultsOf(schema, parse(writeKong(one)))).toEqual([])
})

interface Loose {
  _format_version: unknown
  services: [{ [name: string]: unknown; routes: [{ [name: string]: unknown; plugins: unknown[] }] }]
}

test.each<[string, (typeof SCHEMAS)[number], (written: Loose) => void]>([
  [
    'a field that Kong does not know',
    'kong.schema.json',
    ({ services: [one] }) => {
      one.colour = 1
    },
  ],
  [
    'a route without a name',
    'kong.schema.json',
    ({ services: [one] }) => {
      delete one.routes[0].name
    },
  ],
  [
    'methods that are none',
    'strict.schema.json',
    ({ services: [one] }) => {
      one.routes[0].methods = ['get']
    },
  ],
  [
    'a path that does not begin at the root',
    'strict.schema.json',
    ({ services: [one] }) => {
      one.routes[0].paths = ['v1']
    },
  ],
  [
    'a setting that the plugin does not have',
    'strict.schema.json',
    ({ services: [one] }) => {
      one.routes[0].plugins = [{ name: 'rate-limiting', config: { minute: 1, minutes: 1 } }]
    },
  ],
  [
    'a plugin of the Enterprise edition',
    'strict.schema.json',
    ({ services: [one] }) => {
      one.routes[0].plugins = [{ name: 'openid-connect', config: {} }]
    },
  ],
  [
    'another format',
    'strict.schema.json',
    (written) => {
      written._format_version = '1.1'
    },
  ],
])('%s is noticed', (_what, schema, spoil) => {
  const written = parse(writeKong(SAMPLE))
  spoil(written)
  expect(faultsOf(schema, written)).not.toEqual([])
})

test('the sample is what the contract gives today', () => {
  expect(read('kong.yaml'), 'stale: run `npx pnpm generate`').toBe(writeKong(SAMPLE))
})

test("Kong's schema is the one that the README names, unchanged", () => {
  const digest = createHash('sha256').update(read('kong.schema.json')).digest('hex')
  expect(read('README.md')).toContain(digest)
})
