import { actOf, type By } from '../commit/act-of.ts'
import type { PlatformChange } from '../commit/platform-change.ts'
import { type PlatformDecision, refuse } from '../decision.ts'
import type { PlatformPorts } from '../ports/platform-ports.ts'
import { type IssuedSecret, isValid } from '../secrets/issued-secret.ts'
import type { ApplicationWish } from '../service.ts'
import { wished } from '../wished.ts'
import type { Application } from './application.ts'
import { checkSettings } from './check-settings.ts'
import { isTaken } from './create-application.ts'
import { usesSecret } from './uses-secret.ts'

export interface Updating {
  readonly application: Application
  /** of its organisation, it may be among them */
  readonly others: readonly Pick<Application, 'id' | 'bankKey' | 'name'>[]
  /** its own, of any kind */
  readonly secrets: readonly IssuedSecret[]
}

/**
 * Changes what an application's owner may change of it. From when on it proves itself by a key or a certificate its
 * client secrets open nothing, also if the key is taken back later.
 */
export async function updateApplication(
  { application, others, secrets }: Updating,
  wish: ApplicationWish,
  ground: Pick<PlatformPorts, 'ipRanges' | 'keys'>,
  by: By,
): Promise<PlatformDecision<{ application: Application }>> {
  const { id, bankKey } = application
  const changed = wished(wish)
  const chosen = { ...application, ...changed }
  const name = chosen.name.trim()
  const checked = await checkSettings(chosen, ground)
  if (!checked.ok) return checked
  const rest = others.filter((other) => other.id !== id)
  if (isTaken(name, bankKey, rest)) return refuse({ code: 'application_name_taken', name })
  const { redirectUris, ipAllowList, jwks, tlsClientSubject } = checked.settings
  const settings = { name, redirectUris, ipAllowList, jwks, tlsClientSubject }
  const updated: Application = { ...application, ...settings }
  const keeps = usesSecret(application) && usesSecret(updated)
  const ending = keeps ? [] : secrets.filter((one) => endsNow(one, by.atMs))
  const ends = ending.map(
    (one): PlatformChange => ({
      kind: 'end-secret',
      id: one.id,
      atMs: by.atMs,
    }),
  )
  const subject = {
    bank: bankKey,
    subject: id,
    facts: { changed: Object.keys(changed).sort() },
  }
  return {
    ok: true,
    application: updated,
    changes: [{ kind: 'update-application', id, settings }, ...ends],
    act: actOf(by, { ...subject, act: 'application.updated' }),
  }
}

function endsNow(secret: IssuedSecret, nowMs: number): boolean {
  return secret.kind === 'client_secret' && isValid(secret, nowMs)
}
