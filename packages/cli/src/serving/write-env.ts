import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { PROJECT_FILE } from '../session/project-file.ts'
import { writePrivate } from '../session/write-private.ts'

/** Where a sandbox is and who may call it. */
export interface SandboxAccess {
  readonly base_url: string
  readonly client_id: string
  readonly client_secret: string
}

/**
 * Tells programs in a folder of a sandbox: .wekeza/cli.json for this program, .env for others. Lines of .env that are
 * not ours stay as they are.
 * @returns the files that were written
 */
export function writeEnv(folder: string, access: SandboxAccess): string[] {
  const project = join(folder, PROJECT_FILE)
  mkdirSync(dirname(project), { recursive: true })
  // Whatever lies there is one machine's, and holds a secret.
  const ignore = join(dirname(project), '.gitignore')
  if (!existsSync(ignore)) writeFileSync(ignore, '*\n')
  writePrivate(project, `${JSON.stringify(access, null, 2)}\n`)
  const env = join(folder, '.env')
  writePrivate(env, withVariables(existsSync(env) ? readFileSync(env, 'utf8') : '', access))
  return [project, env]
}

export function withVariables(text: string, access: SandboxAccess): string {
  const named = Object.entries(access).map(([name, value]) => [
    `WEKEZA_${name.toUpperCase()}`,
    value,
  ])
  return withLines(text, Object.fromEntries(named))
}

/** The text of a file of variables with these in it, at its end; all its other lines stay as they are. */
export function withLines(text: string, variables: Readonly<Record<string, string>>): string {
  const isOurs = (line: string) => Object.hasOwn(variables, line.split('=')[0]?.trim() ?? '')
  const kept = text.split('\n').filter((line) => !isOurs(line))
  const lines = kept.filter((line, index) => line !== '' || index < kept.length - 1)
  const ours = Object.entries(variables).map(([name, value]) => `${name}=${value}`)
  return [...lines, ...ours, ''].join('\n')
}
