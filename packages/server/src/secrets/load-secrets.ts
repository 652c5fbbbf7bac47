import { randomUUID } from 'node:crypto'
import { chmod, link, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Trouble } from '../trouble.ts'
import { newSecrets, parseSecrets, type Secrets } from './secrets.ts'

export const SECRETS_FILE = 'secrets.json'

const OWNER_ONLY = 0o600
const OTHERS = 0o077

/**
 * Reads the secrets of a data folder, and makes them when it has none yet. Only the owner can read the file.
 * @throws {Trouble} if it is not whole, or others can read it
 */
export async function loadSecrets(dataDir: string): Promise<Secrets> {
  const file = join(dataDir, SECRETS_FILE)
  const text = (await readIfThere(file)) ?? (await createSecrets(file))
  await requirePrivate(file)
  const secrets = parseSecrets(text)
  if (secrets) return secrets
  throw new Trouble(
    `${file} does not hold whole secrets. Put it back from a copy; if there is none, delete it: everybody has to sign in anew.`,
  )
}

async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8')
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw cause
  }
}

/** Written beside and linked into place: of two processes that start together, one creates it and both read that. */
async function createSecrets(file: string): Promise<string> {
  const draft = `${file}.${randomUUID()}.draft`
  const text = `${JSON.stringify(await newSecrets(), null, 2)}\n`
  try {
    await writeFile(draft, text, { mode: OWNER_ONLY })
    await chmod(draft, OWNER_ONLY)
    await link(draft, file)
    return text
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause
    return await readFile(file, 'utf8')
  } finally {
    await rm(draft, { force: true })
  }
}

/** Windows has no such bits. */
async function requirePrivate(file: string): Promise<void> {
  if (process.platform === 'win32') return
  const { mode } = await stat(file)
  if ((mode & OTHERS) !== 0) {
    throw new Trouble(`${file} can be read by others. Take that away with: chmod 600 ${file}`)
  }
}
