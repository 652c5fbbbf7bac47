import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { type Setting, settings } from './settings.ts'

const GUIDE = fileURLToPath(new URL('../../../../docs/operating/configure.md', import.meta.url))

/** The cells of each row that begins with a setting. */
function rowsOf(guide: string): string[][] {
  const rows = guide.match(/^\| `[A-Z_]+`.*$/gm) ?? []
  return rows.map((row) =>
    row
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  )
}

test('the guide tells every setting, its default and its meaning, as the server has them', () => {
  const told = rowsOf(readFileSync(GUIDE, 'utf8'))
  const known = Object.values<Setting>(settings).map(({ name, fallback, about }) => [
    `\`${name}\``,
    fallback === undefined ? '' : `\`${fallback}\``,
    about,
  ])
  expect(told.toSorted()).toEqual(known.toSorted())
})
