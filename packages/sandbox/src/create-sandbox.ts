import {
  type Api,
  batchReads,
  type Connection,
  createApi,
  createStreams,
  cursorsOf,
  type Host,
  limitBy,
  type RequestLine,
  type Streams,
} from '@wekeza/api'
import { type Clock, frozenClock, type Sender, seededIds, tickingClock } from '@wekeza/bank'
import { DEMO_BANK } from '@wekeza/platform'
import type { TestBank } from './banks/open-test-bank.ts'
import { openTestBanks, type TestBanks } from './banks/open-test-banks.ts'
import { drawInvoices, type Invoicing } from './billing/draw-invoices.ts'
import { type Metering, openMetering } from './billing/open-metering.ts'
import {
  demoApplications,
  demoDeveloper,
  SANDBOX_API_KEY,
  SANDBOX_PASSWORD,
  SANDBOX_SECRET,
} from './demo-applications.ts'
import { createIdentity } from './identity/create-identity.ts'
import { inspectAnswer } from './inspect-answer.ts'
import { openSandboxPlatform, type SandboxPlatform } from './platform/open-sandbox-platform.ts'
import { type KeptRequests, keepRequests } from './requests/keep-requests.ts'
import { version } from './version.ts'
import { sendByFetch } from './webhooks/send-by-fetch.ts'

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
  /** how messages leave for webhooks. Default: by `fetch`, as the runtime has it */
  readonly sender?: Sender
}

export interface Sandbox {
  readonly baseUrl: string
  /** what `new Wekeza()` takes */
  readonly client: { readonly clientId: string; readonly clientSecret: string }
  /** a second application, to show that one never sees what is the other's */
  readonly otherClient: { readonly clientId: string; readonly clientSecret: string }
  /** an API key of the first application: it acts for itself, and never reaches customers' data */
  readonly apiKey: string
  /** whoever owns the two applications' organisation signs in so */
  readonly developer: { readonly email: string; readonly password: string }
  /** Answers a request as the server would. @throws {NetworkFault} where a fault of the test bank drops the reply */
  fetch(request: Request, connection?: Connection): Promise<Response>
  /** Everything back to the seed, who builds on it and what was asked too, and every clock to its first time. */
  reset(): Promise<void>
  /** Resolves once all that is due was sent to webhooks: what was refused, and is to be tried later, is not waited for. */
  settled(): Promise<void>
  /** Ends its event streams and its timer; it answers requests all the same. */
  stop(): Promise<void>
}

/** What `fetch` throws when the network fails: here, since a fault of the test bank says so. */
export class NetworkFault extends TypeError {
  override readonly name = 'NetworkFault'
}

/** Whoever calls a sandbox inside of their own process. */
const HERE: Connection = { remoteAddress: '127.0.0.1' }
const DEFAULT_NOW = '2026-01-15T06:00:00.000Z'
const DEFAULT_BASE_URL = 'http://127.0.0.1:4010'
/** Generous: a test suite is no flood. */
const RATES = { perSecond: 20_000, perMinute: 100_000 }

/**
 * A whole bank in memory: the same operations as the server's, with a settable clock and a sign-in that approves.
 * @example
 * const sandbox = await createSandbox({ seed: 1 })
 * const answer = await sandbox.fetch(new Request(`${sandbox.baseUrl}/livez`))
 */
export async function createSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { seed = 1, now = DEFAULT_NOW, baseUrl = DEFAULT_BASE_URL } = options
  const wall: Clock = { nowMs: () => Date.now() }
  const newClock = () => (now === 'wall' ? tickingClock(wall) : frozenClock(startOf(now)))
  const parts = { options, seed, baseUrl, wall, sender: options.sender ?? sendByFetch() }
  const streams = createStreams({ publicUrl: baseUrl, onFault: faultOf(options) })
  let invoicing: Invoicing | undefined
  const look = async (bank: TestBank) => invoicing?.look(bank)
  const banks = openTestBanks({ ...parts, newClock, streams, look, onFault: faultOf(options) })
  const demoBank = await banks.open(DEMO_BANK)
  const ids = seededIds({ seed, nowMs: () => demoBank.bank.clock.nowMs() })
  const platform = await openSandboxPlatform({ seed, wall, ids, publicUrl: baseUrl })
  const { store, service } = platform
  const metering = openMetering(service.billing, wall)
  invoicing = drawInvoices({ store, banks, billing: service.billing, usage: metering.usage })
  const requests = keepRequests()
  const identity = await createIdentity({ issuer: baseUrl, wall, banks, store: platform.store })
  const seen = { requests, metering }
  const host = hostOf({ ...parts, ...seen, banks, demoBank, platform, identity, streams })
  const api: Api = createApi(host)
  return {
    ...credentials(),
    baseUrl,
    async reset() {
      // Ids begin anew: what was read before must not count for what is made after.
      await host.reads.flush()
      await banks.reset()
      ids.reset()
      await platform.reset()
      requests.clear()
      metering.clear()
      invoicing.clear()
    },
    fetch: (request, connection = HERE) => banks.attend(request, () => answer(request, connection)),
    settled: banks.settled,
    async stop() {
      streams.close()
      await banks.stop()
    },
  }

  async function answer(request: Request, connection: Connection): Promise<Response> {
    const answer =
      (await identity.fetch(request, connection)) ?? (await api.fetch(request, connection))
    if (answer.type === 'error') throw new NetworkFault('fetch failed')
    return answer
  }
}

function credentials(): Pick<Sandbox, 'client' | 'otherClient' | 'apiKey' | 'developer'> {
  const clientOf = (index: number) => ({
    clientId: demoApplications[index]?.id ?? '',
    clientSecret: SANDBOX_SECRET,
  })
  return {
    client: clientOf(0),
    otherClient: clientOf(1),
    apiKey: SANDBOX_API_KEY,
    developer: { email: demoDeveloper.email, password: SANDBOX_PASSWORD },
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
  banks: TestBanks
  demoBank: TestBank
  platform: SandboxPlatform
  requests: KeptRequests
  metering: Metering
  identity: Awaited<ReturnType<typeof createIdentity>>
  streams: Streams
  sender: Sender
}): Host {
  const { options, seed, baseUrl, banks, demoBank, platform, identity } = parts
  const { bank } = demoBank
  const requestIds = seededIds({ seed, nowMs: () => bank.clock.nowMs() })
  return {
    name: 'wekeza-sandbox',
    version,
    publicUrl: baseUrl,
    banks,
    platform,
    requests: parts.requests,
    meter: parts.metering.meter,
    usage: parts.metering.usage,
    quota: parts.metering.quota,
    applications: platform.store.applications,
    authenticator: identity.authenticator,
    tokens: identity.tokens.issuer,
    limiters: limiters(),
    log: {
      request: (line) => options.onRequest?.(line),
      fault: (_, cause) => faultOf(options)(cause),
    },
    reads: batchReads(banks),
    grants: { end: async (...consent) => identity.tokens.endConsent(...consent) },
    streams: parts.streams,
    sender: parts.sender,
    wall: parts.wall,
    nextRequestId: () => requestIds.next('req'),
    cursors: cursorsOf(new TextEncoder().encode(`sandbox ${seed}`)),
    inspectAnswer,
    readiness: { store: () => bank.store.ping() },
  }
}

function limiters(): Host['limiters'] {
  const limiter = (name: string) => limitBy(name, RATES)
  const [address, application] = [limiter('address'), limiter('application')]
  return { address, application, consent: limiter('consent') }
}

function faultOf({ onFault = throwLater }: SandboxOptions) {
  return onFault
}

function throwLater(cause: unknown): void {
  queueMicrotask(() => {
    throw cause
  })
}
