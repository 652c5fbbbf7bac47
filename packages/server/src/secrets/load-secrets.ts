import { randomUUID } from 'node:crypto'
import { chmod, link, open, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Trouble } from '../trouble.ts'
import { fileOf, newSecrets, parseSecrets, type Secrets, type SecretsFile } from './secrets.ts'

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
    `${file} does not hold whole secrets. Put it back from a copy: what stands sealed in the database opens with that one only.`,
  )
}

/** Writes other secrets in place of those of a data folder, all at once. */
export async function replaceSecrets(
  dataDir: string,
  secrets: Pick<Secrets, 'pepper' | 'masterKeys'>,
): Promise<void> {
  const file = join(dataDir, SECRETS_FILE)
  const draft = await writeDraft(file, fileOf(secrets))
  try {
    await rename(draft, file)
  } finally {
    await rm(draft, { force: true })
  }
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
  const draft = await writeDraft(file, newSecrets())
  try {
    await link(draft, file)
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause
  } finally {
    await rm(draft, { force: true })
  }
  return readFile(file, 'utf8')
}

/** On the disk before it takes its place: after a power cut there is the old file or the new one, whole. */
async function writeDraft(file: string, content: SecretsFile): Promise<string> {
  const draft = `${file}.${randomUUID()}.draft`
  const handle = await open(draft, 'wx', OWNER_ONLY)
  try {
    await handle.writeFile(`${JSON.stringify(content, null, 2)}\n`)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await chmod(draft, OWNER_ONLY)
  return draft
}

/** Windows has no such bits. */
async function requirePrivate(file: string): Promise<void> {
  if (process.platform === 'win32') return
  const { mode } = await stat(file)
  if ((mode & OTHERS) !== 0) {
    throw new Trouble(`${file} can be read by others. Take that away with: chmod 600 ${file}`)
  }
}
