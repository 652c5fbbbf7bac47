import { allScopes, applicationScopes } from '@wekeza/contract'
import type { Application, IssuedSecret, PlatformStore } from '@wekeza/platform'
import type { AuditEntry } from '../audit/audit-log.ts'
import type { AuditedPlatformStore } from '../stores/audited-platform-store.ts'

/** What is chosen of an application; the rest follows. */
export type NewApplication = Omit<Application, 'scopes' | 'status' | 'createdAtMs'>

export interface ClientCredentials {
  readonly client_id: string
  /** left out where there is none */
  readonly client_secret?: string
  readonly name: string
}

/**
 * Writes an application down, with its first secret if it has one and with what is written down of it. A machine gets no
 * customer's scopes.
 */
export async function createApplication(
  store: AuditedPlatformStore,
  wanted: NewApplication,
  secret: IssuedSecret | undefined,
  createdAtMs: number,
  entry?: AuditEntry,
): Promise<void> {
  const application: Application = {
    ...wanted,
    scopes: wanted.profile === 'machine' ? applicationScopes : allScopes,
    status: 'active',
    createdAtMs,
  }
  await store.applications.create(application, secret, entry)
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
