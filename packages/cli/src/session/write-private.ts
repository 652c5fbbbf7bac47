import { randomUUID } from 'node:crypto'
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { CliError } from '../errors/cli-error.ts'
import { usageError } from '../errors/usage-error.ts'

/** Writes a file that only its owner reads (0600), whole or not at all: beside it first, then in its place. */
export function writePrivate(path: string, text: string): void {
  makePrivateFolder(dirname(path))
  const draft = `${path}.${randomUUID()}`
  try {
    writeFileSync(draft, text, { mode: 0o600, flag: 'wx' })
    renameSync(draft, path)
  } catch (error) {
    rmSync(draft, { force: true })
    throw unwritable(path, error)
  }
}

/** Removes a file, if it is there. */
export function removeFile(path: string): void {
  try {
    rmSync(path, { force: true })
  } catch (error) {
    throw unwritable(path, error)
  }
}

/** Makes a folder that only its owner enters, if it is not there. */
export function makePrivateFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 })
  } catch (error) {
    throw unwritable(path, error)
  }
}

/** Says of a file or folder that it could not be written, and why. */
export function unwritable(path: string, error: unknown): CliError {
  const { code } = error as NodeJS.ErrnoException
  return usageError(`${path} cannot be written (${code}).`, `see who may write in ${dirname(path)}`)
}
