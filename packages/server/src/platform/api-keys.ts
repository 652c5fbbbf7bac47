import { applicationScopes } from '@wekeza/contract'
import { type Application, isValid, usesApiKeys } from '@wekeza/platform'
import { type Issued, issueSecret } from '../secrets/issue-secret.ts'
import { Trouble } from '../trouble.ts'
import {
  type Ground,
  inTurn,
  requireApplication,
  requireSecret,
  secretAct,
} from './manage-secrets.ts'

/** So many API keys of an application are valid at once. */
const API_KEYS_MAX = 20

export interface NewApiKey {
  readonly name: string
  /** at most the application's own; all of those unless named */
  readonly scopes?: readonly string[]
  /** without an end unless named */
  readonly endsAtMs?: number
}

/**
 * Issues an API key.
 * @throws {Trouble} if there is no such application, its profile has none, or a scope is not its own
 */
export async function createApiKey(
  ground: Ground,
  applicationId: string,
  wanted: NewApiKey,
): Promise<Issued> {
  const application = await requireApplication(ground, applicationId)
  if (!usesApiKeys(application)) {
    throw new Trouble(
      `An application of the profile ${application.profile} has no API keys. Use tokens, or an application of the profile machine.`,
    )
  }
  requireOwnScopes(application, wanted.scopes ?? [])
  const { secrets } = ground.stores.platform
  return inTurn(ground, applicationId, async (pepper, nowMs) => {
    const valid = (await secrets.list(applicationId)).filter(
      (one) => one.kind === 'api_key' && isValid(one, nowMs),
    )
    if (valid.length >= API_KEYS_MAX) {
      throw new Trouble(
        `${applicationId} has ${API_KEYS_MAX} API keys. End one with: wekeza-server apps keys revoke <id>.`,
      )
    }
    const issued = issueSecret({ application, kind: 'api_key', ...wanted }, pepper, nowMs)
    await secrets.insert(
      issued.secret,
      secretAct(ground, application, 'secret.issued', issued.secret),
    )
    return issued
  })
}

/**
 * Issues an API key in place of another, with its name, scopes and end; the other one stays valid for the overlap.
 * @throws {Trouble} if there is no such key, or it has ended
 */
export async function rollApiKey(ground: Ground, id: string, overlapMs: number): Promise<Issued> {
  const { applicationId } = await requireSecret(ground, id, 'api_key')
  const application = await requireApplication(ground, applicationId)
  return inTurn(ground, applicationId, async (pepper, nowMs) => {
    const old = await requireSecret(ground, id, 'api_key')
    if (!isValid(old, nowMs)) {
      throw new Trouble(`${id} has ended. Make another with: wekeza-server apps keys create.`)
    }
    const { name, scopes, endsAtMs } = old
    const same = { ...(name && { name }), ...(scopes && { scopes }), ...(endsAtMs && { endsAtMs }) }
    const issued = issueSecret({ application, kind: 'api_key', ...same }, pepper, nowMs)
    const entry = secretAct(ground, application, 'secret.rotated', issued.secret)
    await ground.stores.platform.secrets.replace([id], nowMs + overlapMs, issued.secret, entry)
    return issued
  })
}

function requireOwnScopes({ id, scopes }: Application, wanted: readonly string[]): void {
  const own = scopes.filter((scope) => applicationScopes.includes(scope))
  const beyond = wanted.filter((scope) => !own.includes(scope))
  if (beyond.length === 0) return
  throw new Trouble(
    `An API key of ${id} cannot have ${beyond.join(' ')}: keys never reach customers' data. It can have: ${own.join(' ')}.`,
  )
}
