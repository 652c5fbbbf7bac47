import { actOf, type By } from '../commit/act-of.ts'
import { type PlatformDecision, refuse } from '../decision.ts'
import { LIVE_BANK, type Organisation, testBankKey } from '../organisations/organisation.ts'
import type { Issued, PlatformPorts } from '../ports/platform-ports.ts'
import type { ApplicationAsk } from '../service.ts'
import type { Application } from './application.ts'
import { checkSettings } from './check-settings.ts'
import { grantableScopes } from './grantable-scopes.ts'
import { usesSecret } from './uses-secret.ts'

export type CreationGround = Pick<PlatformPorts, 'ids' | 'secrets' | 'known' | 'ipRanges' | 'keys'>

/** What stands before it: the organisation, and its applications. */
export interface Creating {
  readonly organisation: Organisation
  readonly others: readonly Pick<Application, 'bankKey' | 'name'>[]
}

/**
 * Makes an application of an organisation, with its first secret if it has one. Its environment picks its bank, and
 * nothing else does: what is made for the test bank never reaches the live one.
 */
export async function createApplication(
  { organisation, others }: Creating,
  asked: ApplicationAsk,
  ground: CreationGround,
  by: By,
): Promise<PlatformDecision<{ application: Application; issued: Issued | null }>> {
  const isLive = asked.environment === 'live'
  const bankKey = isLive ? LIVE_BANK : testBankKey(organisation.id)
  const name = asked.name.trim()
  if (isLive && !organisation.live) {
    return refuse({ code: 'not_live', organisationId: organisation.id })
  }
  const {
    profile,
    redirectUris = [],
    ipAllowList = [],
    jwks = null,
    tlsClientSubject = null,
  } = asked
  const chosen = { profile, redirectUris, ipAllowList, jwks, tlsClientSubject }
  const checked = await checkSettings(chosen, ground)
  if (!checked.ok) return checked
  const allowed = grantableScopes(profile, isLive ? organisation.live : null, ground.known)
  const beyond = (asked.scopes ?? []).filter((scope) => !allowed.includes(scope))
  if (beyond.length > 0) return refuse({ code: 'scope_not_approved', beyond, allowed })
  if (isTaken(name, bankKey, others)) return refuse({ code: 'application_name_taken', name })
  const application: Application = {
    ...checked.settings,
    id: ground.ids.next('app'),
    organisationId: organisation.id,
    name,
    bankKey,
    scopes: asked.scopes ?? allowed,
    status: 'active',
    createdAtMs: by.atMs,
  }
  return { ok: true, ...write(application, ground, by) }
}

/** Names tell the applications of an organisation at one bank apart. */
export function isTaken(
  name: string,
  bankKey: string,
  others: readonly Pick<Application, 'bankKey' | 'name'>[],
): boolean {
  return others.some((other) => other.bankKey === bankKey && other.name === name)
}

function write(application: Application, { secrets }: CreationGround, by: By) {
  const asked = { application, kind: 'client_secret' } as const
  const issued = usesSecret(application) ? secrets.issue(asked, by.atMs) : null
  const { id, bankKey, profile } = application
  const change = {
    kind: 'insert-application',
    application,
    secret: issued?.secret ?? null,
  } as const
  const subject = { bank: bankKey, subject: id, facts: { profile } }
  return {
    application,
    issued,
    changes: [change],
    act: actOf(by, { ...subject, act: 'application.created' }),
  }
}
