import { createSandbox } from '@wekeza/sandbox'
import { Wekeza } from '@wekeza/sdk'
import { expect, test } from 'vitest'
import type { WekezaCommand } from './base/wekeza-command.ts'
import { COMMANDS } from './commands.ts'

interface OperationObject {
  readonly operationId: string
  readonly 'x-sdk': { readonly resource: string; readonly method: string }
}

type CommandType = typeof WekezaCommand

const commands = Object.entries(COMMANDS as unknown as Record<string, CommandType>)
const operations = await operationsOfContract()
/** What stands in the list of processes, and in a shell's history, must not be any of these. */
const SECRET = /secret|password|token|code|(private|mtls|api)-key/

/** As a running platform tells its contract, and not as some table has it. */
async function operationsOfContract(): Promise<OperationObject[]> {
  const sandbox = await createSandbox()
  const answer = await sandbox.fetch(new Request(`${sandbox.baseUrl}/openapi.json`))
  const { paths } = (await answer.json()) as { paths: Record<string, object> }
  return Object.values(paths)
    .flatMap((path) => Object.values(path) as OperationObject[])
    .filter(({ operationId }) => operationId !== undefined)
}

test('the contract has operations', () => {
  expect(operations.length).toBeGreaterThan(20)
})

test.each(operations.map(({ operationId }) => operationId))('%s has a command', (id) => {
  const having = commands.filter(([, command]) => command.operations.includes(id))
  expect(having).not.toHaveLength(0)
})

test.each(operations.map((operation) => [operation.operationId, operation['x-sdk']] as const))(
  '%s has a method in the SDK',
  (_, { resource, method }) => {
    const wekeza = new Wekeza() as unknown as Record<string, Record<string, unknown>>
    expect(wekeza[resource]?.[method]).toBeTypeOf('function')
  },
)

test.each(commands)('%s names operations that there are', (_, command) => {
  const known = operations.map(({ operationId }) => operationId)
  expect(known).toEqual(expect.arrayContaining([...command.operations]))
})

test.each(commands)('%s has a summary, and two examples of itself', (id, command) => {
  const name = `wekeza ${id.replaceAll(':', ' ')}`
  const examples = (command.examples ?? []) as string[]
  expect(command.summary).toMatch(/^[A-Z].*\.$/)
  expect(examples.filter((example) => example.includes(name)).length).toBeGreaterThanOrEqual(2)
})

test.each(commands)('%s tells what each of its flags is for', (_, command) => {
  const silent = Object.entries(command.flags ?? {}).filter(([, flag]) => !flag.summary)
  expect(silent).toEqual([])
})

test.each(commands)('%s takes a secret from a file, and never as a flag', (_, command) => {
  const flags = Object.entries({ ...command.baseFlags, ...command.flags })
  const told = flags.filter(
    ([name, flag]) =>
      flag.type === 'option' && SECRET.test(name) && !String(flag.helpValue).includes('FILE'),
  )
  expect(told.map(([name]) => name)).toEqual([])
})
