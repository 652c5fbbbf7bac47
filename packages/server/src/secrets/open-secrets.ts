import type { Platform } from '../platform/open-platform.ts'
import { loadSecrets } from './load-secrets.ts'
import { requireSameSecrets } from './require-same-secrets.ts'
import type { Secrets } from './secrets.ts'

/**
 * The secrets of a data folder, once it is sure that they are those of its database.
 * @throws {Trouble} if they are not, or the file cannot be used
 */
export async function openSecrets({
  folder,
  stores,
}: Pick<Platform, 'folder' | 'stores'>): Promise<Secrets> {
  const secrets = await loadSecrets(folder)
  await requireSameSecrets(stores, secrets)
  return secrets
}
