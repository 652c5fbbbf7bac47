import { expect, test } from 'vitest'
import { nameCommand } from './name-command.ts'

const known = { help: 1, 'help:exit-codes': 1, 'accounts:list': 1, status: 1 }

test('the longest run of words that names a command wins, and the rest are its own', () => {
  expect(nameCommand(['help', 'exit-codes', '--json'], known)).toEqual({
    id: 'help:exit-codes',
    argv: ['--json'],
  })
  expect(nameCommand(['help', 'accounts'], known)).toEqual({ id: 'help', argv: ['accounts'] })
})

test('a topic alone, a stranger and nothing at all name no command', () => {
  expect(nameCommand(['accounts'], known)).toBeNull()
  expect(nameCommand(['toString'], known)).toBeNull()
  expect(nameCommand([], known)).toBeNull()
})
