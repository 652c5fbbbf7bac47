import { chmod, readFile, rename, writeFile } from 'node:fs/promises'
import { Trouble } from '../trouble.ts'
import type { ClientCredentials } from './create-application.ts'

/**
 * Adds new applications and their secrets to a file that its owner alone can read.
 * @throws {Trouble} if there are none, and the file with those of before is not there; or it cannot be written
 */
export async function keepCredentials(
  file: string,
  baseUrl: string,
  applications: readonly ClientCredentials[],
): Promise<void> {
  const kept = await readKept(file)
  if (applications.length > 0) {
    const known = new Set(applications.map(({ client_id }) => client_id))
    const older = (kept ?? []).filter(({ client_id }) => !known.has(client_id))
    const all = [...older, ...applications]
    return writePrivate(file, { base_url: baseUrl, applications: all })
  }
  if (kept) return
  throw new Trouble(
    `${file} is not there, and the secrets of the demo applications are kept nowhere else. Create another application with: wekeza-server apps create.`,
  )
}

async function writePrivate(file: string, content: object): Promise<void> {
  const draft = `${file}.draft`
  try {
    await writeFile(draft, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 })
    await chmod(draft, 0o600)
    await rename(draft, file)
  } catch (cause) {
    const { code = 'unknown fault' } = cause as NodeJS.ErrnoException
    throw new Trouble(`${file} cannot be written (${code}). Choose another --credentials-file.`)
  }
}

/** What an earlier seed wrote there: the secrets of older applications are kept nowhere else. */
async function readKept(file: string): Promise<ClientCredentials[] | undefined> {
  const text = await readFile(file, 'utf8').catch(() => undefined)
  if (text === undefined) return undefined
  try {
    const { applications } = JSON.parse(text)
    return Array.isArray(applications) ? applications : []
  } catch {
    return []
  }
}
