import { chmod, readFile, rename, writeFile } from 'node:fs/promises'
import { Trouble } from '../trouble.ts'

export interface ClientCredentials {
  readonly client_id: string
  /** left out where there is none */
  readonly client_secret?: string
  readonly name: string
}

export interface DeveloperCredentials {
  readonly email: string
  readonly password: string
}

export interface StaffCredentials {
  readonly username: string
  readonly password: string
  readonly code: string
}

interface Kept {
  readonly applications: readonly ClientCredentials[]
  readonly developer?: DeveloperCredentials | undefined
  readonly staff?: StaffCredentials | undefined
}

/**
 * Adds new applications and their secrets, and new people and their passwords, to a file that its owner alone can
 * read.
 * @throws {Trouble} if there are none, and the file with those of before is not there; or it cannot be written
 */
export async function keepCredentials(
  file: string,
  baseUrl: string,
  { applications, developer, staff }: Kept,
): Promise<void> {
  const kept = await readKept(file)
  if (applications.length > 0 || developer || staff) {
    const known = new Set(applications.map(({ client_id }) => client_id))
    const older = (kept?.applications ?? []).filter(({ client_id }) => !known.has(client_id))
    const all = [...older, ...applications]
    const owner = developer ?? kept?.developer
    const clerk = staff ?? kept?.staff
    return writePrivate(file, {
      base_url: baseUrl,
      applications: all,
      ...(owner && { developer: owner }),
      ...(clerk && { staff: clerk }),
    })
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
async function readKept(file: string): Promise<Kept | undefined> {
  const text = await readFile(file, 'utf8').catch(() => undefined)
  if (text === undefined) return undefined
  try {
    const { applications, developer, staff } = JSON.parse(text)
    return { applications: Array.isArray(applications) ? applications : [], developer, staff }
  } catch {
    return { applications: [] }
  }
}
