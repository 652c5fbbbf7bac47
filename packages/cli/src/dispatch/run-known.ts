import { describeFailure, isUsage } from '../errors/describe-failure.ts'
import { printFailure } from '../errors/print-failure.ts'
import { commands } from '../generated/commands.ts'
import { lightConfig } from './light-config.ts'
import type { NamedCommand } from './name-command.ts'

/**
 * Runs a command whose name is known: its own file and oclif's parser are all that is loaded.
 * @returns whether it is dealt with; a faulty command line is not, it is left to the whole of oclif
 */
export async function runKnown({ id, argv }: NamedCommand): Promise<boolean> {
  const CommandClass = await commands[id]?.()
  if (!CommandClass) return false
  CommandClass.id = id
  try {
    await new CommandClass([...argv], lightConfig()).carryOut()
  } catch (error) {
    if (isUsage(error)) return false
    const failure = await describeFailure(error)
    process.exitCode = failure.exitCode
    printFailure(failure)
    if (process.env.WEKEZA_DEBUG) process.stderr.write(`${(error as Error).stack}\n`)
  }
  return true
}
