import { allScopes, applicationScopes } from '@wekeza/contract'
import type { Application, IssuedSecret, PlatformStore } from '@wekeza/platform'

/** What is chosen of an application; the rest follows. */
export type NewApplication = Omit<Application, 'scopes' | 'status' | 'createdAtMs'>

export interface ClientCredentials {
  readonly client_id: string
  /** left out where there is none */
  readonly client_secret?: string
  readonly name: string
}

/** Writes an application down, and its first secret if it has one. A machine gets no customer's scopes. */
export async function createApplication(
  store: PlatformStore,
  wanted: NewApplication,
  secret: IssuedSecret | undefined,
  createdAtMs: number,
): Promise<void> {
  const application: Application = {
    ...wanted,
    scopes: wanted.profile === 'machine' ? applicationScopes : allScopes,
    status: 'active',
    createdAtMs,
  }
  await store.applications.insert(application)
  if (secret) await store.secrets.insert(secret)
}

/** Writes an organisation down, unless it is there. */
export async function requireOrganisation(
  store: PlatformStore,
  organisation: { readonly id: string; readonly name: string },
  createdAtMs: number,
): Promise<void> {
  if (await store.organisations.get(organisation.id)) return
  await store.organisations.insert({ ...organisation, createdAtMs })
}
