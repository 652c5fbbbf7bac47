import { type By, developerAt } from '../commit/act-of.ts'
import type { PlatformAnswer } from '../decision.ts'
import { requireApplication } from '../members/require-member.ts'
import type { PlatformPorts } from '../ports/platform-ports.ts'
import type { ApiKeyService, SecretService } from '../service.ts'
import { createApiKey } from './create-api-key.ts'
import type { IssuedSecret } from './issued-secret.ts'
import { revokeSecret } from './revoke-secret.ts'
import { rollApiKey } from './roll-api-key.ts'
import { type Holding, rotateSecret } from './rotate-secret.ts'
import type { SecretKind } from './secret-text.ts'

/** Client secrets: two are valid at most, while one goes over into the next. */
export function secretService(ports: PlatformPorts): SecretService {
  return {
    async list(by, applicationId) {
      const found = await listed(ports, by, applicationId, 'client_secret')
      return found.ok ? { ok: true, secrets: found.listed } : found
    },
    async rotate(by, applicationId, overlapMs) {
      const held = await hold(ports, by, applicationId)
      return held.ok ? rotateSecret(held, overlapMs, ports, held.by) : held
    },
    async revoke(by, applicationId, secretId) {
      const held = await hold(ports, by, applicationId)
      return held.ok ? revokeSecret(held, { secretId, kind: 'client_secret' }, held.by) : held
    },
  }
}

/** API keys: each calls for the application itself. */
export function apiKeyService(ports: PlatformPorts): ApiKeyService {
  return {
    async list(by, applicationId) {
      const found = await listed(ports, by, applicationId, 'api_key')
      return found.ok ? { ok: true, keys: found.listed } : found
    },
    async create(by, applicationId, asked) {
      const held = await hold(ports, by, applicationId)
      return held.ok ? createApiKey(held, asked, ports, held.by) : held
    },
    async roll(by, applicationId, keyId, overlapMs) {
      const held = await hold(ports, by, applicationId)
      return held.ok ? rollApiKey(held, keyId, overlapMs, ports, held.by) : held
    },
    async revoke(by, applicationId, keyId) {
      const held = await hold(ports, by, applicationId)
      return held.ok ? revokeSecret(held, { secretId: keyId, kind: 'api_key' }, held.by) : held
    },
  }
}

async function listed(
  { store }: PlatformPorts,
  by: string,
  applicationId: string,
  kind: SecretKind,
): Promise<PlatformAnswer<{ listed: readonly IssuedSecret[] }>> {
  const found = await requireApplication(store, by, applicationId, 'read')
  if (!found.ok) return found
  const secrets = await store.secrets.list(applicationId)
  return { ok: true, listed: secrets.filter((one) => one.kind === kind) }
}

async function hold(
  { store, wall }: PlatformPorts,
  by: string,
  applicationId: string,
): Promise<PlatformAnswer<Holding & { by: By }>> {
  const found = await requireApplication(store, by, applicationId, 'write-applications')
  if (!found.ok) return found
  const secrets = await store.secrets.list(applicationId)
  return { ...found, secrets, by: developerAt(by, wall.nowMs()) }
}
