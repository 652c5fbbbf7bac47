import { checkGrant } from '@wekeza/bank'
import { answered, done, failed, type Operation } from '../../operation.ts'
import { problem } from '../../problems/problem.ts'
import { consentScopes } from '../../wire/consent-scopes.ts'

/** POST /v1/sandbox/tokens: the tokens that the code flow would give for an authorised consent. */
export const createSandboxToken: Operation<'createSandboxToken'> = async (given) => {
  const { call, host, bank, application, body } = given
  const consentId = body.consent_id
  const consent = await bank.consents.owned(application.id, consentId)
  if (!consent) return failed({ code: 'consent_not_found', consentId })
  if (checkGrant(consent, false, bank.clock.nowMs())) {
    return failed({ code: 'consent_not_authorised', consentId, status: consent.status })
  }
  const grantable = consentScopes(consent.terms).filter((s) => application.scopes.includes(s))
  const scopes = body.scopes ?? grantable
  const beyond = scopes.filter((scope) => !grantable.includes(scope))
  if (beyond.length > 0) {
    const fact = `${beyond.join(' ')} was asked for; there is ${grantable.join(' ')}.`
    return answered(problem(call, 'scope_not_grantable', { fact, consent_id: consentId }))
  }
  const binding = call.credentials?.binding
  return done(await host.tokens.issue({ application, consent, scopes, binding }))
}
