import {
  type BankPorts,
  builtInCore,
  builtInRules,
  frozenClock,
  openBank,
  seedBank,
  seededIds,
} from '@wekeza/bank'
import { memoryStore } from '@wekeza/bank/memory'
import { windowLimiter } from '../limiting/window-limiter.ts'
import { cursorsOf } from '../paging/cursor.ts'
import type { Credentials, TokenFault } from '../ports/authenticator.ts'
import type { Host } from '../ports/host.ts'
import type { RequestLine } from '../ports/log.ts'
import { batchReads } from '../reads/batch-reads.ts'

export interface TinyHost extends Host {
  readonly lines: RequestLine[]
  readonly faults: unknown[]
  readonly ports: BankPorts
}

/** A host over a seeded memory bank, whose tokens are names: `application`, or what the test registers. */
export async function tinyHost(
  known: Record<string, Partial<Credentials> | TokenFault> = {},
  more: Partial<Host> = {},
): Promise<TinyHost> {
  const nowMs = Date.parse('2026-01-15T06:00:00.000Z')
  const clock = frozenClock(nowMs)
  const ids = seededIds({ seed: 1, nowMs: clock.nowMs })
  const store = memoryStore()
  await seedBank(store, { seed: 1, nowMs, ids })
  const ports = { store, clock, ids, risk: builtInRules(), core: builtInCore(ids) }
  const openTestBank = {
    key: 'test_demo',
    bank: openBank(ports),
    testing: { clock, reset: async () => {} },
  }
  const lines: RequestLine[] = []
  const faults: unknown[] = []
  const limiter = () => windowLimiter({ limit: 1000, windowSeconds: 60, nowMs: () => 0 })
  return {
    name: 'tiny',
    version: '0.0.0',
    publicUrl: 'http://bank.test',
    banks: { open: () => openTestBank },
    applications: {
      get: async (id) => ({
        id,
        organisationId: 'org_demo',
        name: id,
        bankKey: 'test_demo',
        profile: 'standard',
        jwks: null,
        tlsClientSubject: null,
        redirectUris: [],
        scopes: [],
        status: id === 'app_suspended' ? 'suspended' : 'active',
        createdAtMs: 0,
      }),
    },
    authenticator: {
      authenticate: (token) => {
        const found = token === 'application' ? {} : known[token]
        if (found === undefined) return 'token_invalid'
        return typeof found === 'string' ? found : credentials(found)
      },
      checkProof: async () => ({ ok: true }),
    },
    tokens: {
      issue: () => Promise.reject(new Error('no tokens here')),
      issueSession: () => Promise.reject(new Error('no tokens here')),
      issueStaff: () => Promise.reject(new Error('no tokens here')),
    },
    reads: batchReads({ open: () => openTestBank }),
    grants: { end: async () => {} },
    limiters: { address: limiter(), application: limiter() },
    log: { request: (line) => lines.push(line), fault: (_, cause) => faults.push(cause) },
    wall: { nowMs: () => 0 },
    nextRequestId: () => ids.next('req'),
    cursors: cursorsOf(new Uint8Array(32)),
    readiness: { store: () => store.ping() },
    lines,
    faults,
    ports,
    ...more,
  }
}

function credentials(some: Partial<Credentials>): Credentials {
  return {
    bankKey: 'test_demo',
    applicationId: 'app_demo',
    customerId: null,
    consentId: null,
    scopes: new Set(['consents.manage', 'sandbox.manage']),
    ...some,
  }
}
