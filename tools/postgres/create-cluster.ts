import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmod, chown, cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { type Account, chooseAccount } from './choose-account.ts'
import { endWithUs, type Heir } from './end-with-us.ts'
import { findPrograms, type Programs } from './find-programs.ts'

export interface Cluster {
  /** holds the data and the password's file, and nothing outside it was made */
  readonly folder: string
  readonly data: string
  readonly account: Account
  readonly programs: Programs
  readonly user: string
  readonly password: string
  readonly heir: Heir
  remove(): Promise<void>
}

const USER = 'postgres'

/** An empty cluster in a temporary folder, not yet running. */
export async function createCluster(): Promise<Cluster> {
  const account = chooseAccount()
  const folder = await mkdtemp(join(tmpdir(), 'wekeza-postgres-'))
  const heir = endWithUs(folder)
  const remove = async () => {
    await rm(folder, { recursive: true, force: true, maxRetries: 10 })
    heir.release()
  }
  const data = join(folder, 'data')
  const password = randomBytes(16).toString('hex')
  try {
    await give(folder, account)
    const programs = await reachablePrograms(folder, account)
    const passwordFile = join(folder, 'password')
    await writeFile(passwordFile, password, { mode: 0o600 })
    await give(passwordFile, account)
    await run(programs.initdb, initdbFlags(data, passwordFile), account)
    return { folder, data, account, programs, user: USER, password, heir, remove }
  } catch (fault) {
    await remove()
    throw fault
  }
}

/** Unsynced: the files need to outlive this process, not this machine. What is committed later is synced. */
function initdbFlags(data: string, passwordFile: string): string[] {
  return [
    `--pgdata=${data}`,
    `--username=${USER}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--no-sync',
    '--no-instructions',
  ]
}

/** The programs, or a copy of them where the account cannot reach a checkout that is root's alone. */
async function reachablePrograms(folder: string, account: Account): Promise<Programs> {
  const programs = await findPrograms()
  try {
    await run(programs.initdb, ['--version'], account)
    return programs
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'EACCES') throw fault
  }
  const native = join(folder, 'native')
  await cp(dirname(dirname(programs.initdb)), native, { recursive: true, verbatimSymlinks: true })
  await chmod(native, 0o755)
  return { initdb: join(native, 'bin/initdb'), postgres: join(native, 'bin/postgres') }
}

async function run(program: string, args: string[], account: Account): Promise<void> {
  await promisify(execFile)(program, args, { ...account, env: { ...process.env, LC_ALL: 'C' } })
}

async function give(path: string, { uid, gid }: Account): Promise<void> {
  if (uid !== undefined && gid !== undefined) await chown(path, uid, gid)
}
