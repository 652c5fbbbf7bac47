import { commands } from '../commands.ts'
import type { Sample } from './sample.ts'

/**
 * The command that is made for an operation, by the first of its own examples, which the command line's tests run; the
 * plain request, where no command is about this operation alone.
 */
export function inCli(id: string, { operation, path }: Sample): string {
  const [command] = commands
    .filter(({ operations }) => operations.includes(id))
    .sort((one, other) => one.operations.indexOf(id) - other.operations.indexOf(id))
  return `${command?.examples[0] ?? `wekeza api ${operation.method} ${path}`}\n`
}
