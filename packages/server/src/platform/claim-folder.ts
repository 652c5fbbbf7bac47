import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { Trouble } from '../trouble.ts'

/**
 * Takes the data folder for this process: two servers on it would each keep rate limits and test clocks of their own.
 * The claim is a lock of the operating system, so that it ends with the process, however that ends.
 * @returns what gives the folder back
 * @throws {Trouble} if another process has it
 */
export function claimFolder(folder: string): () => void {
  const lock = new Sqlite(join(folder, 'server.lock'), { timeout: 0 })
  try {
    lock.exec('BEGIN EXCLUSIVE')
  } catch {
    lock.close()
    throw new Trouble(
      `Another server runs on the data folder ${folder}. Stop it first, or choose another folder with WEKEZA_DATA_DIR.`,
    )
  }
  return () => void lock.close()
}
