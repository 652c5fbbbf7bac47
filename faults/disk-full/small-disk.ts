import { execFileSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Account, chooseAccount } from '../../tools/postgres/choose-account.ts'
import { CannotRun } from '../programme.ts'

const SIZE_MIB = 64
const BLOCK_BYTES = 4_096

/** A disk of a few megabytes, and what fills it. */
export interface SmallDisk {
  /** a folder on it that is the database's alone */
  readonly folder: string
  /** Takes all the room that is left. */
  fill(): void
  /** Gives it back. */
  empty(): void
  remove(): void
}

/** @throws {CannotRun} where this user may not mount one */
export function mountSmallDisk(): SmallDisk {
  if (process.getuid?.() !== 0) {
    throw new CannotRun('only root may mount a small tmpfs', { excused: true })
  }
  const folder = mkdtempSync(join(tmpdir(), 'wekeza-small-disk-'))
  mount(folder, chooseAccount())
  const ballast = join(folder, 'ballast')
  return {
    folder,
    fill: () => writeUntilFull(ballast),
    empty: () => rmSync(ballast, { force: true }),
    remove() {
      execFileSync('umount', [folder])
      rmSync(folder, { recursive: true })
    },
  }
}

function mount(folder: string, { uid, gid }: Account): void {
  const options = `size=${SIZE_MIB}m,mode=0700,uid=${uid},gid=${gid}`
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'wekeza-small-disk', folder], {
      stdio: ['ignore', 'ignore', 'pipe'],
    })
  } catch (fault) {
    rmSync(folder, { recursive: true })
    const { stderr = '' } = fault as { stderr?: unknown }
    throw new CannotRun(`no small tmpfs can be mounted here: ${String(stderr).trim()}`)
  }
}

function writeUntilFull(file: string): void {
  const descriptor = openSync(file, 'w')
  try {
    for (;;) writeSync(descriptor, Buffer.alloc(BLOCK_BYTES))
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'ENOSPC') throw fault
  } finally {
    closeSync(descriptor)
  }
}
