import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** `requests` and `usage` are files of SQLite in which the log of requests and its sums stand by themselves. */
export type Engine = 'sqlite' | 'postgres' | 'requests' | 'usage'

/** Where the plain SQL files lie: in this package, however deep below it the running file was built to. */
export function migrationsFolder(engine: Engine): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  for (;;) {
    const found = join(folder, 'migrations', engine)
    if (existsSync(found)) return found
    const parent = dirname(folder)
    if (parent === folder) {
      throw new Error('the package was built without its migrations')
    }
    folder = parent
  }
}
