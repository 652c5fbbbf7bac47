import type { OriginKind, Setting } from './setting.ts'

/** A place where a client id and a secret can stand beside each other, and the client id that does. */
export interface Place {
  readonly secret: OriginKind
  readonly clientId: Setting | null
}

/**
 * The secret, if it is the chosen application's: one that stands beside another client id is that one's, and is not
 * sent for this one.
 */
export function matchSecret(
  { clientId, clientSecret }: { clientId: Setting | null; clientSecret: Setting | null },
  places: readonly Place[],
): Setting | null {
  const beside = places.find(({ secret }) => secret === clientSecret?.origin.kind)?.clientId
  return beside && beside.value !== clientId?.value ? null : clientSecret
}
