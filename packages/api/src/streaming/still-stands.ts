import { type Call, found, header } from '../call.ts'
import type { Host } from '../ports/host.ts'
import { presentedToken } from '../presented-token.ts'
import { callsFrom } from '../steps/check-address.ts'

/** Asks anew what the pipeline asked as a stream began: whether the token, its scopes and its application still stand, and may be here. */
export function stillStands(call: Call, host: Host): () => Promise<boolean> {
  const { token = '' } = presentedToken(header(call, 'authorization')) ?? {}
  const { scopes } = found(call.operation, 'operation')
  const { bankKey, applicationId } = found(call.credentials, 'credentials')
  return async () => {
    const credentials = await host.authenticator.authenticate(token)
    if (typeof credentials === 'string') return false
    const application = await host.applications.get(applicationId)
    if (application?.status !== 'active' || application.bankKey !== bankKey) return false
    return (
      callsFrom(application, call.connection) &&
      scopes.every((scope) => credentials.scopes.has(scope))
    )
  }
}
