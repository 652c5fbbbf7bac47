import type { Clock, Ids } from '@wekeza/bank'
import { type Issued, openPlatformService, type SecretAsk } from '@wekeza/platform'
import { memoryPlatformStore } from '@wekeza/platform/memory'
import { canonicalRange } from '../addresses/read-range.ts'
import type { HostPlatform } from '../ports/host-platform.ts'

/** The developer service over memory; what it issues is counted, and nobody signs in. */
export function tinyPlatform(wall: Clock, ids: Ids): HostPlatform {
  const store = memoryPlatformStore()
  const ports = {
    ...{ store, wall, ids, publicUrl: 'http://bank.test' },
    passwords: { hash: async (password: string) => `hash of ${password}` },
    secrets: {
      issue: (asked: SecretAsk, nowMs: number) => issue(asked, ids.next('secret'), nowMs),
    },
    emailTokens: {
      issue: () => {
        const text = ids.next('token')
        return { text, hash: `hash of ${text}` }
      },
      hashOf: (text: string) => `hash of ${text}`,
    },
    known: {
      ...{ applicationScopes: ['consents.manage', 'self.read', 'sandbox.manage'] },
      ...{ customerScopes: ['payments.write'], testScopes: ['sandbox.manage'] },
      rails: ['internal', 'pesalink'],
    },
    ipRanges: { canonical: canonicalRange },
    keys: { isWhole: async () => true },
  }
  return {
    service: openPlatformService(ports),
    store,
    signIn: async () => ({ kind: 'refused' }),
    mayMail: async () => ({ kind: 'allowed' }),
    outboxOpen: true,
    onMail: () => {},
  }
}

/** Nothing of it is secret: a test reads it. */
function issue(asked: SecretAsk, id: string, nowMs: number): Issued {
  const { application, kind, name = null, scopes = null, endsAtMs = null } = asked
  const secret = {
    ...{ id, applicationId: application.id, kind, name, scopes, endsAtMs },
    ...{ hash: `hash of ${id}`, lastFour: id.slice(-4), createdAtMs: nowMs, lastUsedAtMs: null },
  }
  const letter = kind === 'api_key' ? 'k' : 's'
  return { text: `wk_test_${letter}_text of ${id}`, secret }
}
