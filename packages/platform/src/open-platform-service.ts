import { applicationService } from './applications/service.ts'
import { billingService } from './billing/service.ts'
import { developerService } from './developers/service.ts'
import { goLiveService, readinessService } from './go-live/service.ts'
import { organisationService } from './members/service.ts'
import type { PlatformPorts } from './ports/platform-ports.ts'
import { apiKeyService, secretService } from './secrets/service.ts'
import type { PlatformService } from './service.ts'
import { staffService } from './staff/service.ts'

/**
 * The developer service, opened over its ports. It reads and decides; what it decides the host commits, with
 * `store.commit`, and decides anew where a guard did not hold.
 * @example
 * const service = openPlatformService(ports)
 * const decided = await service.developers.endSessions('dev_ann')
 * if (decided.ok) await ports.store.commit(decided)
 */
export function openPlatformService(ports: PlatformPorts): PlatformService {
  return {
    developers: developerService(ports),
    organisations: organisationService(ports),
    applications: applicationService(ports),
    secrets: secretService(ports),
    apiKeys: apiKeyService(ports),
    goLive: goLiveService(ports),
    readiness: readinessService(ports),
    staff: staffService(ports),
    billing: billingService(ports),
  }
}
