import type { Stores } from '../stores/stores.ts'
import { Trouble } from '../trouble.ts'
import { keyedDigest } from './digest.ts'
import type { Secrets } from './secrets.ts'

/**
 * Servers that share a database must share their secrets too: or a client secret of one would be nothing to the next.
 * The database remembers a fingerprint of those it was first served with; nothing can be opened with that.
 * @throws {Trouble} if these are others
 */
export async function requireSameSecrets(
  stores: Pick<Stores, 'agree'>,
  { pepper }: Pick<Secrets, 'pepper'>,
): Promise<void> {
  const fingerprint = keyedDigest(pepper, 'fingerprint')
  if ((await stores.agree('pepper', fingerprint)) === fingerprint) return
  throw new Trouble(
    "This server's secrets.json is not that of the servers which use this database already. Copy theirs into the data folder (WEKEZA_DATA_DIR). If it is lost for good: DELETE FROM agreement WHERE name = 'pepper' and DELETE FROM server_key; then everybody signs in anew, and every application needs a new secret.",
  )
}
