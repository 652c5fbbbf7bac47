import { developerAt, PLATFORM } from '../commit/act-of.ts'
import { type PlatformAnswer, refuse } from '../decision.ts'
import type { Deed } from '../members/may.ts'
import { requireMember } from '../members/require-member.ts'
import { type Organisation, testBankKey } from '../organisations/organisation.ts'
import type { PlatformPorts } from '../ports/platform-ports.ts'
import type { GoLiveService, GoLiveView, ReadinessGround, ReadinessService } from '../service.ts'
import { wished } from '../wished.ts'
import { moveGoLive } from './move-go-live.ts'
import { score } from './score.ts'
import { checkTerms, submitGoLive } from './submit-go-live.ts'

/** The way of an organisation to live credentials, as its owners go it. */
export function goLiveService(ports: PlatformPorts): GoLiveService {
  const { store, wall } = ports
  return {
    async submit(by, organisationId, asked) {
      const standing = await requireMember(store, by, organisationId, 'go-live')
      if (!standing.ok) return standing
      const before = await store.goLive.ofOrganisation(organisationId)
      return submitGoLive(standing, before, asked, ports, wall.nowMs())
    },
    async list(by, organisationId) {
      const standing = await requireMember(store, by, organisationId, 'read')
      if (!standing.ok) return standing
      return { ok: true, requests: await store.goLive.ofOrganisation(organisationId) }
    },
    get: (by, organisationId, requestId) => find(ports, by, organisationId, requestId, 'read'),
    answer: (by, organisationId, requestId, asked) =>
      answer(ports, by, organisationId, requestId, asked),
  }
}

/** What tells how fit an organisation is to go live. */
export function readinessService(ports: PlatformPorts): ReadinessService {
  const { store } = ports
  return {
    async ground(by, organisationId) {
      const standing = await requireMember(store, by, organisationId, 'read')
      if (!standing.ok) return standing
      return { ok: true, ground: await groundOf(ports, standing.organisation) }
    },
    score,
  }
}

const COUNTS_MS = 30 * 86_400_000

/** The applications at its test bank, and the last thirty days. */
export async function groundOf(
  { store, wall }: PlatformPorts,
  organisation: Organisation,
): Promise<ReadinessGround> {
  const bankKey = testBankKey(organisation.id)
  const all = await store.applications.ofOrganisation(organisation.id)
  const applications = all.filter((one) => one.bankKey === bankKey)
  return { organisation, bankKey, applications, sinceMs: wall.nowMs() - COUNTS_MS }
}

async function find(
  { store }: PlatformPorts,
  by: string,
  organisationId: string,
  requestId: string,
  deed: Deed,
): Promise<PlatformAnswer<GoLiveView>> {
  const standing = await requireMember(store, by, organisationId, deed)
  if (!standing.ok) return standing
  const request = await store.goLive.get(requestId)
  if (request?.organisationId !== organisationId) {
    return refuse({ code: 'go_live_not_found', requestId })
  }
  return { ok: true, request, steps: await store.goLive.steps(requestId) }
}

async function answer(
  ports: PlatformPorts,
  ...[by, organisationId, requestId, asked]: Parameters<GoLiveService['answer']>
): ReturnType<GoLiveService['answer']> {
  const found = await find(ports, by, organisationId, requestId, 'go-live')
  if (!found.ok) return found
  const terms = asked.terms ? { ...found.request.terms, ...wished(asked.terms) } : null
  const fault = terms && checkTerms(terms, ports.known)
  if (fault) return fault
  const said = {
    act: 'answer',
    as: 'developer',
    bank: PLATFORM,
    note: asked.answer,
    terms,
  } as const
  return moveGoLive(found, said, developerAt(by, ports.wall.nowMs()))
}
