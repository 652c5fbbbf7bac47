import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Source of the table from a command's id to its class, each loaded when it is asked for. The path is the command. */
export function commandIndex(folder: string): string {
  const files = globSync('**/*.ts', { cwd: folder })
    .filter((file) => !file.endsWith('.test.ts'))
    .sort()
  const rows = files.map((file) => {
    const path = file.replaceAll('\\', '/')
    const id = path.replace(/\.ts$/, '').replaceAll('/', ':')
    const name = classIn(join(folder, file))
    return `  '${id}': () => import('../commands/${path}').then((file) => file.${name}),`
  })
  return [
    '// Generated from src/commands/ by `node packages/cli/build.ts`. Do not edit: add a command and build again.',
    "import type { CommandClass } from '../base/command-class.ts'",
    '',
    'export const commands: Record<string, () => Promise<CommandClass>> = {',
    ...rows,
    '}',
    '',
  ].join('\n')
}

function classIn(file: string): string {
  const name = /^export class (\w+)/m.exec(readFileSync(file, 'utf8'))?.[1]
  if (name === undefined) throw new Error(`${file} exports no class`)
  return name
}
