import { createHmac } from 'node:crypto'
import type { Stores } from '../stores/stores.ts'
import { Trouble } from '../trouble.ts'
import type { Secrets } from './secrets.ts'

/**
 * Servers that share a database must share their secrets too: or a token and a cursor of one would be nothing to the
 * next. The database remembers a fingerprint of those it was first served with; nothing can be opened with that.
 * @throws {Trouble} if these are others
 */
export async function requireSameSecrets(
  stores: Pick<Stores, 'agree'>,
  { cursorSecret }: Pick<Secrets, 'cursorSecret'>,
): Promise<void> {
  const fingerprint = createHmac('sha256', cursorSecret).update('fingerprint').digest('base64url')
  if ((await stores.agree('secrets', fingerprint)) === fingerprint) return
  throw new Trouble(
    "This server's secrets.json is not that of the servers which use this database already. Copy theirs into the data folder (WEKEZA_DATA_DIR). If it is lost for good: DELETE FROM agreement WHERE name = 'secrets', and everybody signs in anew.",
  )
}
