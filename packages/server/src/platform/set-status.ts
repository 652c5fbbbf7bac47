import { type Application, setStatusAndTell } from '@wekeza/platform'
import { openKeyring } from '../secrets/keyring.ts'
import { loadSecrets } from '../secrets/load-secrets.ts'
import { commitDecided } from './commit-decided.ts'
import { type Ground, groundOf, operatorAt } from './manage-secrets.ts'
import type { Platform } from './open-platform.ts'

interface Asked {
  readonly status: Application['status']
  readonly reason?: string
  /** where callers reach the platform: the owners are told */
  readonly publicUrl: string
}

/**
 * Suspends an application, or lets it go on; it bites on its next request, on every server. The owners of its organisation
 * have a mail, which a server sends.
 * @throws {Trouble} if there is no such application
 */
export async function setStatus(
  platform: Ground & Pick<Platform, 'sealBy'>,
  applicationId: string,
  { publicUrl, ...asked }: Asked,
): Promise<Application> {
  const { folder, stores, wall } = platform
  const store = stores.platform
  const ports = { ...(await groundOf(platform)), store, publicUrl }
  const readSecrets = () => loadSecrets(folder)
  // A mail is sealed as it is written.
  platform.sealBy((await openKeyring({ store: stores.keys, readSecrets, wall })).envelope)
  const decided = await commitDecided(store, async () => {
    const bankKey = (await store.applications.get(applicationId))?.bankKey ?? ''
    return setStatusAndTell(ports, { applicationId, ...asked }, bankKey, operatorAt(platform))
  })
  return decided.application
}
