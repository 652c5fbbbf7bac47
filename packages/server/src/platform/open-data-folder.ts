import { accessSync, constants, mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { Trouble } from '../trouble.ts'

/**
 * Makes the data folder if it is not there, for its owner only.
 * @returns its whole path
 * @throws {Trouble} if it cannot be written
 */
export function openDataFolder(dataDir: string): string {
  const folder = resolve(dataDir)
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    accessSync(folder, constants.W_OK | constants.X_OK)
    return folder
  } catch (cause) {
    const { code = 'unknown fault' } = cause as NodeJS.ErrnoException
    throw new Trouble(
      `The data folder ${folder} cannot be written (${code}). Choose another with WEKEZA_DATA_DIR, or give this user the right to write there.`,
    )
  }
}
