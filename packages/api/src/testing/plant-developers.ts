import type { Application, PlatformStore, Role } from '@wekeza/platform'
import { testBankKey } from '@wekeza/platform'

export const SOKO = 'org_soko'
export const SOKO_BANK = testBankKey(SOKO)

/** An organisation with a member of each role and one test application, and beside it a developer who is nobody there. */
export async function plantDevelopers(store: PlatformStore): Promise<void> {
  await plantOrganisation(store, SOKO, 'Soko Pay')
  await plantOrganisation(store, 'org_mpya', 'Mpya')
  for (const role of ['owner', 'developer', 'viewer'] as const) await plant(store, role)
  await store.commit({ changes: [insertDeveloper('dev_stranger')] })
  await plantApplication(store, applicationOf('app_soko', SOKO))
  await plantApplication(store, applicationOf('app_mpya', 'org_mpya'))
}

export async function plantOrganisation(
  store: PlatformStore,
  id: string,
  name: string,
): Promise<void> {
  const organisation = { id, name, createdAtMs: 0, live: null }
  await store.commit({ changes: [{ kind: 'insert-organisation', organisation }] })
}

export async function plantApplication(
  store: PlatformStore,
  application: Application,
): Promise<void> {
  await store.commit({ changes: [{ kind: 'insert-application', application, secret: null }] })
}

async function plant(store: PlatformStore, role: Role): Promise<void> {
  const developerId = `dev_${role}`
  const member = { organisationId: SOKO, developerId, role, joinedAtMs: 0 }
  await store.commit({ changes: [insertDeveloper(developerId), { kind: 'put-member', member }] })
}

function insertDeveloper(id: string) {
  const developer = {
    ...{ id, email: `${id}@soko.example`, name: id, status: 'active' as const },
    ...{ generation: 1, createdAtMs: 0, verifiedAtMs: 0 },
  }
  return { kind: 'insert-developer' as const, developer }
}

export function applicationOf(id: string, organisationId: string): Application {
  return {
    ...{ id, organisationId, name: id, bankKey: testBankKey(organisationId) },
    ...{ profile: 'standard', jwks: null, tlsClientSubject: null, redirectUris: [] },
    ...{ scopes: ['self.read'], ipAllowList: [], status: 'active', createdAtMs: 0 },
  }
}

/** What the authenticator says of a developer's token. */
export function developerToken(id: string, generation = 1) {
  const scopes = new Set(['developers'])
  return {
    bankKey: 'platform',
    applicationId: 'wekeza',
    developer: { id, generation },
    scopes,
  }
}
