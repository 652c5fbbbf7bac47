import {
  type Api,
  batchReads,
  type Connection,
  createApi,
  cursorsOf,
  type Host,
  type RequestLine,
  windowLimiter,
} from '@wekeza/api'
import { type Clock, frozenClock, seededIds, tickingClock } from '@wekeza/bank'
import { DEMO_BANK } from '@wekeza/platform'
import { demoApplications, SANDBOX_SECRET } from './demo-applications.ts'
import { SANDBOX_API_KEY } from './identity/api-key.ts'
import { createIdentity } from './identity/create-identity.ts'
import { inspectAnswer } from './inspect-answer.ts'
import { openTestBank } from './open-test-bank.ts'
import { version } from './version.ts'

export interface SandboxOptions {
  /** any whole number; the same one gives the same people, history and ids. Default 1 */
  readonly seed?: number
  /**
   * Where bank time starts: a date, frozen there until it is advanced, or `'wall'` to run with the wall.
   * Default 2026-01-15T06:00:00.000Z, frozen, so that a test reads the same every day.
   */
  readonly now?: string | Date | 'wall'
  /** where callers reach it, without a slash at the end. Default http://127.0.0.1:4010 */
  readonly baseUrl?: string
  /** called with a line for each request. Default: nobody is told */
  readonly onRequest?: (line: RequestLine) => void
  /** called with a fault of the sandbox's own, beside the 500 that is answered. Default: thrown, so that no test passes over it */
  readonly onFault?: (cause: unknown) => void
}

export interface Sandbox {
  readonly baseUrl: string
  /** what `new Wekeza()` takes */
  readonly client: { readonly clientId: string; readonly clientSecret: string }
  /** a second application, to show that one never sees what is the other's */
  readonly otherClient: { readonly clientId: string; readonly clientSecret: string }
  /** an API key of the first application: it acts for itself, and never reaches customers' data */
  readonly apiKey: string
  /** Answers a request as the server would. */
  fetch(request: Request, connection?: Connection): Promise<Response>
  /** Everything back to the seed, and the clock to its first time. */
  reset(): Promise<void>
}

const DEFAULT_NOW = '2026-01-15T06:00:00.000Z'
const DEFAULT_BASE_URL = 'http://127.0.0.1:4010'
/** Generous: a test suite is no flood. */
const UNITS_PER_MINUTE = 100_000

/**
 * A whole bank in memory: the same operations as the server's, with a settable clock and a sign-in that approves.
 * @example
 * const sandbox = await createSandbox({ seed: 1 })
 * const answer = await sandbox.fetch(new Request(`${sandbox.baseUrl}/livez`))
 */
export async function createSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { seed = 1, now = DEFAULT_NOW, baseUrl = DEFAULT_BASE_URL } = options
  const wall: Clock = { nowMs: () => Date.now() }
  const clock = now === 'wall' ? tickingClock(wall) : frozenClock(startOf(now))
  const openBank = await openTestBank(seed, clock)
  const identity = await createIdentity({ issuer: baseUrl, wall, openBank })
  const host = hostOf({ options, seed, baseUrl, wall, openBank, identity })
  const api = createApi(host)
  const clientOf = (index: number) => ({
    clientId: demoApplications[index]?.id ?? '',
    clientSecret: SANDBOX_SECRET,
  })
  return {
    baseUrl,
    client: clientOf(0),
    otherClient: clientOf(1),
    apiKey: SANDBOX_API_KEY,
    async reset() {
      // Ids begin anew: what was read before must not count for what is made after.
      await host.reads.flush()
      await openBank.testing?.reset()
    },
    fetch: (request, connection) => answer(request, connection),
  }

  async function answer(request: Request, connection?: Connection): Promise<Response> {
    // What fell due since the last request has happened before this one is looked at.
    await openBank.bank.runDue()
    return (await identity.fetch(request)) ?? (await (api as Api).fetch(request, connection))
  }
}

function startOf(now: string | Date): number {
  const startMs = new Date(now).getTime()
  if (Number.isNaN(startMs))
    throw new TypeError(`now: ${String(now)} is no time. Give an RFC 3339 time.`)
  return startMs
}

function hostOf(parts: {
  options: SandboxOptions
  seed: number
  baseUrl: string
  wall: Clock
  openBank: Awaited<ReturnType<typeof openTestBank>>
  identity: Awaited<ReturnType<typeof createIdentity>>
}): Host {
  const { options, seed, baseUrl, wall, openBank, identity } = parts
  const requestIds = seededIds({ seed, nowMs: () => openBank.bank.clock.nowMs() })
  const limiter = () =>
    windowLimiter({ limit: UNITS_PER_MINUTE, windowSeconds: 60, nowMs: wall.nowMs })
  const banks = { open: (key: string) => bankOf(key) }
  return {
    name: 'wekeza-sandbox',
    version,
    publicUrl: baseUrl,
    banks,
    applications: { get: async (id) => demoApplications.find((one) => one.id === id) },
    authenticator: identity.authenticator,
    tokens: identity.tokens.issuer,
    limiters: { address: limiter(), application: limiter() },
    log: {
      request: (line) => options.onRequest?.(line),
      fault: (_, cause) => (options.onFault ?? throwLater)(cause),
    },
    reads: batchReads(banks),
    grants: { end: async (_, consentId) => identity.tokens.endConsent(consentId) },
    wall,
    nextRequestId: () => requestIds.next('req'),
    cursors: cursorsOf(new TextEncoder().encode(`sandbox ${seed}`)),
    inspectAnswer,
    readiness: { store: () => openBank.bank.store.ping() },
  }

  function bankOf(key: string) {
    if (key !== DEMO_BANK) throw new Error(`${key}: a sandbox has one bank`)
    return openBank
  }
}

function throwLater(cause: unknown): void {
  queueMicrotask(() => {
    throw cause
  })
}
