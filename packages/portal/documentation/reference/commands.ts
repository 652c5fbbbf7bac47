import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../pages/read-written.ts'

/** What the command line’s manifest says of a command. */
export interface Command {
  /** with spaces, as one types it: `payments create` */
  readonly name: string
  readonly summary: string
  readonly description: string
  readonly args: readonly Argument[]
  readonly flags: readonly Flag[]
  readonly examples: readonly string[]
  readonly operations: readonly string[]
}

export interface Argument {
  readonly name: string
  readonly description?: string
  readonly required?: boolean
}

export interface Flag {
  readonly name: string
  readonly char?: string
  readonly summary?: string
  readonly helpValue?: string
  readonly helpGroup?: string
  readonly options?: readonly string[]
  readonly default?: unknown
  readonly hidden?: boolean
}

interface Manifest {
  readonly commands: Readonly<
    Record<
      string,
      {
        readonly summary?: string
        readonly description?: string
        readonly hidden?: boolean
        readonly args?: Readonly<Record<string, Argument>>
        readonly flags?: Readonly<Record<string, Flag>>
        readonly examples?: readonly string[]
        readonly operations?: readonly string[]
      }
    >
  >
}

const FILE = join(ROOT, 'packages/cli/oclif.manifest.json')

export const commands: readonly Command[] = readCommands()

/** What a word at the beginning of commands is about, from the command line’s own settings. */
export const topics: Readonly<Record<string, { readonly description: string }>> = JSON.parse(
  readFileSync(join(ROOT, 'packages/cli/package.json'), 'utf8'),
).oclif.topics

function readCommands(): Command[] {
  if (!existsSync(FILE)) {
    throw new Error('The command line is not built: run node packages/cli/build.ts first.')
  }
  const manifest = JSON.parse(readFileSync(FILE, 'utf8')) as Manifest
  return Object.entries(manifest.commands)
    .filter(([, { hidden }]) => !hidden)
    .map(([id, written]) => ({
      name: id.replaceAll(':', ' '),
      summary: written.summary ?? '',
      description: written.description ?? '',
      args: Object.values(written.args ?? {}),
      flags: Object.values(written.flags ?? {}).filter(({ hidden }) => !hidden),
      examples: written.examples ?? [],
      operations: written.operations ?? [],
    }))
}
