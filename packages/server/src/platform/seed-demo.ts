import { chmod, rename, stat, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import {
  DEMO_APPLICATIONS,
  DEMO_BANK,
  DEMO_ORGANISATION,
  type PlatformStore,
} from '@wekeza/platform'
import { Trouble } from '../trouble.ts'
import {
  type ClientCredentials,
  createApplication,
  newClientSecret,
  requireOrganisation,
} from './create-application.ts'
import type { Platform } from './open-platform.ts'

export interface SeedOptions {
  readonly baseUrl: string
  readonly credentialsFile: string | undefined
}

/**
 * Plants what a newcomer starts with; what is there already stays as it is.
 * @returns the applications that it created, with their secrets, which are kept nowhere
 * @throws {Trouble} if a file of secrets is wanted that nobody can write any more
 */
export async function seedDemo(
  { stores, banks, wall }: Platform,
  { baseUrl, credentialsFile }: SeedOptions,
): Promise<ClientCredentials[]> {
  const store = stores.platform
  await banks.open(DEMO_BANK)
  const planned = (await missingApplications(store)).map((application) => ({
    application,
    secret: newClientSecret(DEMO_BANK),
  }))
  const created = planned.map(
    ({ application: { id, name }, secret }): ClientCredentials => ({
      client_id: id,
      client_secret: secret,
      name,
    }),
  )
  // Before the rows: a crash between the two must not leave applications whose secrets nobody has.
  if (credentialsFile) await keepCredentials(resolve(credentialsFile), baseUrl, created)
  await requireOrganisation(store, DEMO_ORGANISATION, wall.nowMs())
  for (const { application, secret } of planned) {
    await createApplication(store, application, secret, wall.nowMs())
  }
  return created
}

async function missingApplications(store: PlatformStore) {
  const known = new Set((await store.applications.list()).map(({ id }) => id))
  return DEMO_APPLICATIONS.filter(({ id }) => !known.has(id))
}

async function keepCredentials(
  file: string,
  baseUrl: string,
  applications: readonly ClientCredentials[],
): Promise<void> {
  if (applications.length > 0) return writePrivate(file, { base_url: baseUrl, applications })
  if (await isThere(file)) return
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

async function isThere(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  )
}
