import { resolve } from 'node:path'
import {
  DEMO_APPLICATIONS,
  DEMO_BANK,
  DEMO_ORGANISATION,
  type PlatformStore,
  usesSecret,
} from '@wekeza/platform'
import { issueSecret } from '../secrets/issue-secret.ts'
import { openSecrets } from '../secrets/open-secrets.ts'
import {
  type ClientCredentials,
  createApplication,
  requireOrganisation,
} from './create-application.ts'
import { keepCredentials } from './keep-credentials.ts'
import type { Platform } from './open-platform.ts'
import { operatorAct } from './record-act.ts'

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
  { folder, stores, banks, wall }: Platform,
  { baseUrl, credentialsFile }: SeedOptions,
): Promise<ClientCredentials[]> {
  const store = stores.platform
  await banks.open(DEMO_BANK)
  const { pepper } = await openSecrets({ folder, stores })
  const planned = (await missingApplications(store)).map((application) => ({
    application,
    issued: usesSecret(application)
      ? issueSecret({ application, kind: 'client_secret' }, pepper, wall.nowMs())
      : undefined,
  }))
  const created = planned.map(
    ({ application: { id, name }, issued }): ClientCredentials => ({
      client_id: id,
      ...(issued && { client_secret: issued.text }),
      name,
    }),
  )
  // Before the rows: a crash between the two must not leave applications whose secrets nobody has.
  if (credentialsFile) await keepCredentials(resolve(credentialsFile), baseUrl, created)
  await requireOrganisation(store, DEMO_ORGANISATION, wall.nowMs())
  for (const { application, issued } of planned) {
    const { id, bankKey, profile } = application
    const entry = operatorAct({ wall }, bankKey, 'application.created', id, { profile })
    await createApplication(store, application, issued?.secret, wall.nowMs(), entry)
  }
  return created
}

async function missingApplications(store: PlatformStore) {
  const known = new Set((await store.applications.list()).map(({ id }) => id))
  return DEMO_APPLICATIONS.filter(({ id }) => !known.has(id))
}
