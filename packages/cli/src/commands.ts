import type { CommandClass } from './base/command-class.ts'
import { commands } from './generated/commands.ts'

const loaded = Object.entries(commands).map(async ([id, load]) => [id, await load()] as const)

/** Every command by its id, for oclif's explicit discovery. */
export const COMMANDS: Record<string, CommandClass> = Object.fromEntries(await Promise.all(loaded))
