import {
  type BankPorts,
  builtInCore,
  builtInRules,
  frozenClock,
  magic,
  openBank,
  playSecrets,
  seedBank,
  seededIds,
} from '@wekeza/bank'
import { memoryStore } from '@wekeza/bank/memory'
import { memoryQuotaCounter } from '@wekeza/platform'
import { limitBy } from '../limiting/limit-by.ts'
import { memoryUsage } from '../metering/memory-usage.ts'
import { cursorsOf } from '../paging/cursor.ts'
import type { Credentials, TokenFault } from '../ports/authenticator.ts'
import type { Host } from '../ports/host.ts'
import type { RequestLine } from '../ports/log.ts'
import type { KeptRequest } from '../ports/request-log.ts'
import { batchReads } from '../reads/batch-reads.ts'
import { createStreams } from '../streaming/create-streams.ts'
import { listedRequests } from './listed-requests.ts'
import { tinyPlatform } from './tiny-platform.ts'

export interface TinyHost extends Host {
  readonly lines: RequestLine[]
  readonly kept: KeptRequest[]
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
  const playing = { webhookSecrets: playSecrets(ids), simulation: magic() }
  const ports = { store, clock, ids, risk: builtInRules(), core: builtInCore(ids), ...playing }
  const openTestBank = {
    key: 'test_demo',
    bank: openBank(ports),
    testing: { clock, reset: async () => {} },
  }
  const lines: RequestLine[] = []
  const kept: KeptRequest[] = []
  const wall = { nowMs: () => 0 }
  const faults: unknown[] = []
  const usage = memoryUsage()
  const limiter = (name: string) => limitBy(name, { perSecond: 1000, perMinute: 1000 })
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
        ipAllowList: [],
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
      issueApplication: () => Promise.reject(new Error('no tokens here')),
      issueStaff: () => Promise.reject(new Error('no tokens here')),
      issueDeveloper: () => Promise.reject(new Error('no tokens here')),
    },
    reads: batchReads({ open: () => openTestBank }),
    grants: { end: async () => {} },
    streams: createStreams({
      publicUrl: 'http://bank.test',
      onFault: (cause) => faults.push(cause),
    }),
    sender: { send: () => Promise.reject(new Error('nothing is sent here')) },
    limiters: {
      address: limiter('address'),
      application: limiter('application'),
      consent: limiter('consent'),
    },
    log: { request: (line) => lines.push(line), fault: (_, cause) => faults.push(cause) },
    requests: listedRequests(kept),
    meter: usage,
    usage,
    quota: { maxOf: () => null, forget: () => {}, counter: memoryQuotaCounter() },
    platform: tinyPlatform(wall, ids),
    wall,
    nextRequestId: () => ids.next('req'),
    cursors: cursorsOf(new Uint8Array(32)),
    readiness: { store: () => store.ping() },
    lines,
    kept,
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
