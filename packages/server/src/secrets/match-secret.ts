import type { Clock } from '@wekeza/bank'
import {
  type Application,
  type IssuedSecret,
  isValid,
  type PlatformStore,
  readSecret,
  type SecretKind,
} from '@wekeza/platform'
import { matchesHash } from './hash-secret.ts'

export interface SecretMatcher {
  readonly secrets: Pick<PlatformStore['secrets'], 'get'>
  readonly pepper: Uint8Array
  readonly wall: Clock
  /** told of each use; must not wait for a database */
  used(id: string, atMs: number): void
}

/** Compared with where there is no row, so that a text that is nobody's takes as long as one that is wrong. */
const NOBODYS_HASH = 'hmac:'

/** Whether a presented text is one of the application's client secrets that are valid now. */
export async function matchClientSecret(
  matcher: SecretMatcher,
  application: Pick<Application, 'id'>,
  presented: string,
): Promise<boolean> {
  // Those from before secrets had ids are found by their application's.
  const id = readSecret(presented)?.id ?? `first_${application.id}`
  const found = await matchSecret(matcher, { id, kind: 'client_secret' }, presented)
  if (found?.applicationId !== application.id) return false
  matcher.used(found.id, matcher.wall.nowMs())
  return true
}

/** The API key that a presented text is, if it is valid now. */
export async function matchApiKey(
  matcher: SecretMatcher,
  presented: string,
): Promise<IssuedSecret | undefined> {
  const id = readSecret(presented)?.id
  // What has no checksum of its own is none of ours: the database is not asked.
  if (id === undefined) return undefined
  const found = await matchSecret(matcher, { id, kind: 'api_key' }, presented)
  if (found) matcher.used(found.id, matcher.wall.nowMs())
  return found
}

async function matchSecret(
  { secrets, pepper, wall }: SecretMatcher,
  wanted: { readonly id: string; readonly kind: SecretKind },
  presented: string,
): Promise<IssuedSecret | undefined> {
  const found = await secrets.get(wanted.id)
  const same = matchesHash(found?.hash ?? NOBODYS_HASH, presented, pepper)
  const fits = found?.kind === wanted.kind && isValid(found, wall.nowMs())
  return same && fits ? found : undefined
}
