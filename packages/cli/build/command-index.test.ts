import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { commandIndex } from './command-index.ts'

const src = join(import.meta.dirname, '../src')

test('the table of commands is the one that its folder makes', () => {
  const committed = readFileSync(join(src, 'generated/commands.ts'), 'utf8')
  expect(committed).toBe(commandIndex(join(src, 'commands')))
})
