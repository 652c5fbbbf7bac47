import { actOf, type By } from '../commit/act-of.ts'
import { type PlatformDecision, refuse } from '../decision.ts'
import { isTestBank } from '../organisations/organisation.ts'
import type { Known } from '../ports/platform-ports.ts'
import type { Application } from './application.ts'
import { usesApiKeys } from './uses-secret.ts'

/**
 * A token of a test application itself, for one of its developers: what they could have with its secret, and no more.
 * Never of a live one, whose credentials are for its own servers, and never where a profile binds each token to a key.
 */
export function grantTestToken(
  application: Application,
  asked: readonly string[] | undefined,
  { applicationScopes }: Pick<Known, 'applicationScopes'>,
  by: By,
): PlatformDecision<{ application: Application; scopes: readonly string[] }> {
  const { id: applicationId, bankKey, profile, status } = application
  if (!isTestBank(bankKey)) return refuse({ code: 'application_is_live', applicationId })
  if (status !== 'active') return refuse({ code: 'application_suspended', applicationId })
  if (!usesApiKeys(application)) {
    const fact = `An application of the profile ${profile} gives nobody a token that is bound to nothing. Use one of the profile standard or machine.`
    return refuse({ code: 'profile_invalid', fact })
  }
  const allowed = application.scopes.filter((scope) => applicationScopes.includes(scope))
  const scopes = asked ?? allowed
  const beyond = scopes.filter((scope) => !allowed.includes(scope))
  if (beyond.length > 0) return refuse({ code: 'scope_not_grantable', beyond, allowed })
  const done = { bank: bankKey, act: 'test-token.issued', subject: applicationId } as const
  return {
    ok: true,
    application,
    scopes,
    changes: [],
    act: actOf(by, { ...done, facts: { scopes } }),
  }
}
