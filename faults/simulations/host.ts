import { type Credentials, createStreams, cursorsOf, type Host, type OpenBank } from '@wekeza/api'
import { type Ids, StoreUnavailable } from '@wekeza/bank'
import { allScopes, staffScopes } from '@wekeza/contract'
import type { Application } from '@wekeza/platform'
import { BANK } from './people.ts'

/** Where the bank would be reached. */
export const URL = 'http://bank.test'
const scopes = new Set<string>([...allScopes, ...staffScopes])

/** Whoever calls, as a token that says so itself: `app_one`, `app_one/cus_0/csn_…` or `staff`. */
function credentialsOf(token: string): Credentials {
  const [applicationId = '', customerId = null, consentId = null] = token.split('/')
  const known = { bankKey: BANK, applicationId, customerId, consentId, scopes }
  return token === 'staff'
    ? { ...known, applicationId: 'app_one', customerId: null, staffId: 'stf_one' }
    : known
}

export interface Hosting {
  readonly open: OpenBank
  readonly ids: Ids
  /** wall time, which only latencies move */
  readonly wall: { nowMs: number }
  /** what goes wrong that is no store out of reach is a defect */
  onFault(cause: unknown): void
}

/** The api's ports without a process, a network or a clock: nothing here happens by itself. */
export function hostOf({ open, ids, wall, onFault }: Hosting): Host {
  const unlimited = { allowed: true, left: [] }
  const limiter = { take: () => unlimited }
  return {
    name: 'simulation',
    version: '0.0.0',
    publicUrl: URL,
    banks: { open: () => open },
    applications: { get: async (id) => applicationOf(id) },
    authenticator: { authenticate: credentialsOf, checkProof: async () => ({ ok: true }) },
    tokens: {
      issue: unasked,
      issueSession: unasked,
      issueStaff: unasked,
      issueDeveloper: unasked,
      issueApplication: unasked,
    },
    limiters: { address: limiter, application: limiter, consent: limiter },
    log: {
      request: () => {},
      fault: (_, cause) => (cause instanceof StoreUnavailable ? undefined : onFault(cause)),
    },
    requests: { note: () => {}, get: unasked, list: unasked, flush: unasked },
    meter: { count: () => {} },
    quota: {
      maxOf: () => null,
      forget: () => {},
      get counter() {
        return unasked()
      },
    },
    usage: { read: unasked },
    get platform() {
      return unasked()
    },
    reads: { note: () => {}, flush: async () => {} },
    grants: { end: async () => {} },
    streams: createStreams({ publicUrl: URL, onFault }),
    sender: { send: unasked },
    wall: { nowMs: () => wall.nowMs },
    nextRequestId: () => ids.next('req'),
    cursors: cursorsOf(new Uint8Array(32)),
    pause: async (ms) => {
      wall.nowMs += ms
    },
    readiness: {},
  }
}

function applicationOf(id: string): Application {
  return {
    id,
    organisationId: 'org_simulated',
    name: id,
    bankKey: BANK,
    profile: 'standard',
    jwks: null,
    tlsClientSubject: null,
    redirectUris: [],
    scopes: [],
    ipAllowList: [],
    status: 'active',
    createdAtMs: 0,
  }
}

function unasked(): never {
  throw new Error('nobody asks for this in a simulation')
}
