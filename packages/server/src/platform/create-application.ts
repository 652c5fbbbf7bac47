import { allScopes } from '@wekeza/contract'
import { type Application, isTestBank, type PlatformStore } from '@wekeza/platform'
import { randomChars } from '../ids/random-ids.ts'
import { hashSecret } from '../secrets/match-secret.ts'

export interface NewApplication {
  readonly id: string
  readonly organisationId: string
  readonly name: string
  readonly bankKey: string
  readonly redirectUris: readonly string[]
}

export interface ClientCredentials {
  readonly client_id: string
  readonly client_secret: string
  readonly name: string
}

/** 40 characters of five bits: 200 bits, where 160 are asked for (RFC 6749, section 10.10). */
const SECRET_CHARS = 40

const chance = randomChars()

/** A secret that says what it opens, so that one that leaks is recognised. */
export function newClientSecret(bankKey: string): string {
  return `wk_${isTestBank(bankKey) ? 'test' : 'live'}_${chance(SECRET_CHARS)}`
}

/** Writes an application down; of its secret only the hash. */
export async function createApplication(
  store: PlatformStore,
  wanted: NewApplication,
  secret: string,
  createdAtMs: number,
): Promise<void> {
  const application: Application = {
    ...wanted,
    secretHash: hashSecret(secret),
    scopes: allScopes,
    status: 'active',
    createdAtMs,
  }
  await store.applications.insert(application)
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
