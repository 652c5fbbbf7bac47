import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { operations as contract } from '@wekeza/contract'
import { expect, test } from 'vitest'
import { FakePlatform, json } from '../testing/fake-platform.ts'
import type { Wekeza } from '../wekeza.ts'
import { operations } from './operations.ts'

const here = import.meta.dirname
/** A stream is no call: its method is written by hand, and tested there. */
const rows = Object.values(contract).filter(({ streams }) => !streams)
const method = (wekeza: Wekeza, resource: string, name: string) =>
  (wekeza as unknown as Record<string, Record<string, (...args: unknown[]) => Promise<unknown>>>)[
    resource
  ]?.[name]

test.each(rows.map((row) => [`${row.sdk.resource}.${row.sdk.method}`, row] as const))(
  'wekeza.%s sends its operation of the contract',
  async (_, row) => {
    const platform = new FakePlatform(json({ data: [], page: { has_more: false, next_cursor: null } }))
    const wekeza = platform.everybody()
    const ids = row.pathParameters.map((name) => `a-${name}`)
    const body = row.takesBody ? [{ some: 'body' }] : []
    await method(wekeza, row.sdk.resource, row.sdk.method)?.call(
      (wekeza as unknown as Record<string, unknown>)[row.sdk.resource],
      ...ids,
      ...body,
    )
    expect(platform.seen[0]).toMatchObject({
      method: row.method,
      path: row.path.replace(/\{(\w+)\}/g, 'a-$1'),
      body: row.takesBody ? '{"some":"body"}' : '',
    })
  },
)

test('the SDK has the operations of the contract and no others', () => {
  expect(Object.keys(operations).sort()).toEqual(Object.keys(contract).sort())
})

test.each(examples())('the example of %s runs as it stands', async (name, code) => {
  const answer = { data: [], page: { has_more: false, next_cursor: null }, status: 'settled' }
  const platform = new FakePlatform(json(answer))
  const AsyncFunction = (async () => {}).constructor as FunctionConstructor
  await new AsyncFunction('wekeza', code)(platform.everybody())
  expect([platform.seen.length, code.includes(`wekeza.${name}(`)]).toEqual([1, true])
})

test('the generated files are those of this contract', () => {
  const main = join(here, '../../generate/main.ts')
  execFileSync(process.execPath, [main, '--check'], { stdio: 'pipe' })
})

/** Each example of the resources, with the method that it belongs to. */
function examples(): [string, string][] {
  const source = readFileSync(join(here, 'resources.ts'), 'utf8')
  return source.split(/^export class /m).slice(1).flatMap((text) => {
    const resource = text.charAt(0).toLowerCase() + text.slice(1, text.indexOf(' '))
    const found = [...text.matchAll(/@example\n((?: +\* .*\n)+?) +\*\/\n +(\w+)\(/g)]
    return found.map(([, lines = '', name]): [string, string] => [
      `${resource}.${name}`,
      lines.replace(/^ +\* /gm, ''),
    ])
  })
}
