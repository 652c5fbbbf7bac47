import { chmodSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Trouble } from '../trouble.ts'
import type { PracticeFile } from './practice-set.ts'

/**
 * Writes the files into a folder of their own, for this user alone.
 * @throws {Trouble} if there is something in the folder, or it cannot be written
 */
export function writeFiles(folder: string, files: readonly PracticeFile[]): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    if (readdirSync(folder).length > 0) throw full(folder)
    chmodSync(folder, 0o700)
    for (const { name, content } of files) {
      const text = content.endsWith('\n') ? content : `${content}\n`
      writeFileSync(join(folder, name), text, { mode: 0o600, flag: 'wx' })
    }
  } catch (cause) {
    if (cause instanceof Trouble) throw cause
    const { code = 'unknown fault' } = cause as NodeJS.ErrnoException
    throw new Trouble(`${folder} cannot be written (${code}). Choose another folder with --out.`)
  }
}

function full(folder: string): Trouble {
  return new Trouble(
    `${folder} is not empty, and nothing in it is overwritten. Choose a new folder with --out, or remove this one.`,
  )
}
