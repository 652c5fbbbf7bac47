import { allScopes, applicationScopes } from '@wekeza/contract'
import type { Application, IssuedSecret, PlatformChange, PlatformStore } from '@wekeza/platform'

type Planted = Pick<Application, 'id' | 'organisationId' | 'bankKey'> & Partial<Application>

/** Writes an application down as it is, at whichever bank, and its organisation if that is not there. */
export async function plantApplication(
  store: PlatformStore,
  planted: Planted,
  { secret = null, atMs = 0 }: { secret?: IssuedSecret | null; atMs?: number } = {},
): Promise<void> {
  const { id: applicationId, organisationId, profile = 'standard' } = planted
  const application: Application = {
    name: applicationId,
    profile,
    redirectUris: [],
    ipAllowList: [],
    jwks: null,
    tlsClientSubject: null,
    scopes: profile === 'machine' ? applicationScopes : allScopes,
    status: 'active',
    createdAtMs: atMs,
    ...planted,
  }
  const found = await store.organisations.get(organisationId)
  const organisation = { id: organisationId, name: organisationId, createdAtMs: atMs, live: null }
  const founding: PlatformChange = { kind: 'insert-organisation', organisation }
  const inserting: PlatformChange = { kind: 'insert-application', application, secret }
  const { kind } = await store.commit({ changes: [...(found ? [] : [founding]), inserting] })
  if (kind !== 'committed') throw new Error(`${applicationId} could not be planted`)
}
