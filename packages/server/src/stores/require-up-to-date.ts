import { Trouble } from '../trouble.ts'

/**
 * For commands that read a database and must not change it.
 * @param missing the migrations that it lacks
 * @throws {Trouble} if there are any
 */
export function requireUpToDate([first]: readonly string[]): void {
  if (first === undefined) return
  throw new Trouble(
    `The database lags behind this version: it lacks ${first}. Bring it up to date with: wekeza-server migrate.`,
  )
}
