import { CLIError } from '@oclif/core/errors'
import type { Hook } from '@oclif/core/hooks'
import { commands } from '../generated/commands.ts'
import { nearest } from './nearest.ts'

/** A name that no command has: says which one is near it. */
export const suggestCommand: Hook<'command_not_found'> = async ({ id, config }) => {
  const names = Object.keys(commands).map((known) => known.replaceAll(':', ' '))
  const asked = id.replaceAll(':', ' ')
  const near = nearest(asked, names)
  const suggestions = near ? [`${config.bin} ${near}`] : [`${config.bin} --help`]
  throw new CLIError(`There is no command ${asked}.`, { exit: 2, suggestions })
}
