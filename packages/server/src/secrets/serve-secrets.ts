import type { Platform } from '../platform/open-platform.ts'
import { repeat } from '../workers/repeat.ts'
import { counterKeyOf } from './counter-key.ts'
import { type Keyring, openKeyring } from './keyring.ts'
import { loadSecrets } from './load-secrets.ts'
import type { SecretMatcher } from './match-secret.ts'
import { noteUses } from './note-uses.ts'
import { openSecrets } from './open-secrets.ts'
import { KEYS_READ_EVERY_MS } from './rotate-keys.ts'

/** What a running server does with secrets. */
export interface ServedSecrets {
  readonly keyring: Keyring
  readonly matcher: SecretMatcher
  /** by which attempts to sign in are counted */
  readonly counterKey: Uint8Array
  /** Writes down what was used until now, which is done once a minute otherwise. */
  flushUses(): Promise<void>
  /** Ends what follows the keys, and writes down what was used last. */
  stop(): Promise<void>
}

/**
 * Opens the secrets of a server, and follows them: keys that are rotated in the database, and a master key that is added
 * to secrets.json, are in force within seconds on every server, and nobody restarts one.
 * @param onFault told what went wrong; the keys then stay as they are until the next look
 * @throws {Trouble} if they are not those of the database
 */
export async function serveSecrets(
  platform: Pick<Platform, 'folder' | 'stores' | 'wall'>,
  onFault: (cause: unknown) => void,
  { everyMs = KEYS_READ_EVERY_MS } = {},
): Promise<ServedSecrets> {
  const { stores, wall } = platform
  const { pepper } = await openSecrets(platform)
  const readSecrets = () => loadSecrets(platform.folder)
  const keyring = await openKeyring({ store: stores.keys, readSecrets, wall })
  const following = repeat(everyMs, () => keyring.refresh(), onFault)
  const notes = noteUses(stores.platform.secrets, onFault)
  return {
    keyring,
    counterKey: counterKeyOf(pepper),
    matcher: { secrets: stores.platform.secrets, pepper, wall, used: notes.used },
    flushUses: notes.flush,
    stop: async () => void (await Promise.all([following.stop(), notes.stop()])),
  }
}
