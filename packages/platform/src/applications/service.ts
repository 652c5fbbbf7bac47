import { developerAt } from '../commit/act-of.ts'
import { refuse } from '../decision.ts'
import { requireApplication, requireMember } from '../members/require-member.ts'
import type { PlatformPorts } from '../ports/platform-ports.ts'
import type { ApplicationService } from '../service.ts'
import { createApplication } from './create-application.ts'
import { grantTestToken } from './grant-test-token.ts'
import { updateApplication } from './update-application.ts'

/** Applications, as their organisation's developers see and make them. */
export function applicationService(ports: PlatformPorts): ApplicationService {
  const { store } = ports
  return {
    async list(by, organisationId) {
      const standing = await requireMember(store, by, organisationId, 'read')
      if (!standing.ok) return standing
      return { ok: true, applications: await store.applications.ofOrganisation(organisationId) }
    },
    create: (by, organisationId, asked) => create(ports, by, organisationId, asked),
    get: (by, applicationId) => requireApplication(store, by, applicationId, 'read'),
    forRequests: (by, applicationId) =>
      requireApplication(store, by, applicationId, 'read-requests'),
    grantTestToken: (by, applicationId, scopes) => testToken(ports, by, applicationId, scopes),
    update: (by, applicationId, wish) => update(ports, by, applicationId, wish),
  }
}

async function create(
  ports: PlatformPorts,
  ...[by, organisationId, asked]: Parameters<ApplicationService['create']>
): ReturnType<ApplicationService['create']> {
  const { store, wall } = ports
  const standing = await requireMember(store, by, organisationId, 'write-applications')
  if (!standing.ok) return standing
  if (asked.profile === 'first-party') return refuse({ code: 'profile_invalid', fact: BANKS_OWN })
  const { organisation } = standing
  const others = await store.applications.ofOrganisation(organisationId)
  const creating = { organisation, others }
  return createApplication(creating, asked, ports, developerAt(by, wall.nowMs()))
}

const BANKS_OWN =
  "The profile first-party is for the bank's own portal. Use standard, fapi2, machine or device."

async function update(
  ports: PlatformPorts,
  ...[by, applicationId, wish]: Parameters<ApplicationService['update']>
): ReturnType<ApplicationService['update']> {
  const { store, wall } = ports
  const found = await requireApplication(store, by, applicationId, 'write-applications')
  if (!found.ok) return found
  const { application } = found
  const [others, secrets] = await Promise.all([
    store.applications.ofOrganisation(application.organisationId),
    store.secrets.list(applicationId),
  ])
  const updating = { application, others, secrets }
  return updateApplication(updating, wish, ports, developerAt(by, wall.nowMs()))
}

async function testToken(
  { store, wall, known }: PlatformPorts,
  ...[by, applicationId, scopes]: Parameters<ApplicationService['grantTestToken']>
): ReturnType<ApplicationService['grantTestToken']> {
  const found = await requireApplication(store, by, applicationId, 'write-applications')
  if (!found.ok) return found
  return grantTestToken(found.application, scopes, known, developerAt(by, wall.nowMs()))
}
