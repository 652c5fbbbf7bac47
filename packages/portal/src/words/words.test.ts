import { globSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Words } from './define-words.ts'

const source = join(import.meta.dirname, '..')
const files = globSync('**/words.ts', { cwd: source })

interface Tree {
  readonly [key: string]: string | Tree
}

/** Each text with its key: [['form.name', 'Name'], …]. */
function textsOf(tree: Tree, before = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[before + key, value] as [string, string]]
      : textsOf(value, `${before}${key}.`),
  )
}

/** What stands in a text for something else: placeholders and tags. */
const standIns = (text: string) => [...text.matchAll(/\{\{\w+\}\}|<\/?\w+>/g)].map(String).sort()

async function read(file: string): Promise<Words<Tree>[]> {
  const module = (await import(join(source, file))) as Record<string, Words<Tree>>
  return Object.values(module).filter((one) => typeof one === 'object' && 'namespace' in one)
}

test.each(files)('%s says the same in both languages', async (file) => {
  for (const { en, sw } of await read(file)) {
    const [english, swahili] = [textsOf(en), new Map(textsOf(sw as Tree))]
    expect([...swahili.keys()]).toEqual(english.map(([key]) => key))
    for (const [key, text] of english) {
      const other = swahili.get(key) ?? ''
      expect([key, standIns(other)]).toEqual([key, standIns(text)])
      expect([key, other.trim()]).not.toEqual([key, ''])
    }
  }
})

test('no two folders share the name of their words', async () => {
  const names = (await Promise.all(files.map(read))).flat().map(({ namespace }) => namespace)
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  expect(names.length).toBeGreaterThan(3)
})
