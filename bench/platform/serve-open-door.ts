// The real api over a server's own database, but whoever calls is believed: nobody looks at the token, the application
// or the consent. Beside the real server it shows what looking costs.
// usage: node serve-open-door.ts APPLICATION_ID CONSENT_ID [unlimited], with the server's environment; unlimited: nothing
// is counted against a limit either; no request is kept
import { type Banks, batchReads, createApi, createStreams, type Host } from '@wekeza/api'
import type { Application } from '@wekeza/platform'
import { readConfig } from '../../packages/server/src/config/read-config.ts'
import { createHost, type HostParts } from '../../packages/server/src/create-host.ts'
import { openServer } from '../../packages/server/src/http/open-server.ts'
import { routeRequest } from '../../packages/server/src/http/route-request.ts'
import { socketCertificates } from '../../packages/server/src/http/socket-certificates.ts'
import { trustedProxies } from '../../packages/server/src/http/trusted-proxies.ts'
import { randomIds } from '../../packages/server/src/ids/random-ids.ts'
import { limitersOf } from '../../packages/server/src/limiting/open-limiters.ts'
import { createLog } from '../../packages/server/src/logging/create-log.ts'
import { openPlatform, type Platform } from '../../packages/server/src/platform/open-platform.ts'
import { serveSecrets } from '../../packages/server/src/secrets/serve-secrets.ts'
import { writeReads } from '../../packages/server/src/workers/write-reads.ts'

const [, , applicationId = '', consentId = '', limits = ''] = process.argv

const config = readConfig(process.env)
const platform = await openPlatform(config)
const { wall } = platform
const ids = randomIds(wall.nowMs)
const nextRequestId = () => ids.next('req')
const log = createLog({ level: config.logLevel, file: undefined })
const secrets = await serveSecrets(platform, (cause) => log.trouble('the keys', cause))
const certificates = socketCertificates(wall)
const open = await openServer(config, certificates, nextRequestId)
const application = await present(platform.stores.platform.applications.get(applicationId))
const reads = batchReads(platform.banks)
// What was shown is noted by the app itself, whoever stands before it.
writeReads({ reads, onFault: never })
const host = createHost({
  limiters: limits === 'unlimited' ? unlimited() : limitersOf(config),
  platform,
  keyring: secrets.keyring,
  log,
  identity: {
    authenticator: await believing(platform, application),
    tokens: {
      ...{ issue: never, issueSession: never, issueStaff: never, issueDeveloper: never },
      issueApplication: never,
    },
  },
  publicUrl: open.origin,
  developers: nobody(),
  requests: { note: () => {}, get: never, list: never, flush: async () => {} },
  metering: uncounted(),
  reads,
  streams: createStreams({ publicUrl: open.origin, onFault: never }),
  sender: { send: never },
  nextRequestId,
})
const believed: Host = {
  ...host,
  applications: { get: async () => application },
  banks: await consented(platform.banks, application),
  quota: { ...host.quota, maxOf: () => null },
}
const callers = { proxies: trustedProxies(config.trustedProxies), certificates, wall }
const pages = { owns: () => false, handle: never }
open.answerWith(routeRequest({ api: createApi(believed), pages, callers, host: believed }))

/** Nobody builds on it either. */
function nobody(): Host['platform'] {
  return {
    // Whoever asks it for something finds nothing there.
    service: {} as Host['platform']['service'],
    get store() {
      return never()
    },
    ...{ signIn: never, mayMail: never, outboxOpen: false, onMail: never },
  }
}

/** Nor is a call counted for a bill. */
function uncounted(): HostParts['metering'] {
  const meter = { count: () => {}, flush: async () => {}, lostCalls: 0, close: async () => {} }
  return { meter, usage: { read: never }, quotas: { take: never, used: never } }
}

function unlimited(): Host['limiters'] {
  const limiter = { take: () => ({ allowed: true, left: [] }) }
  return { address: limiter, application: limiter, consent: limiter }
}

/** Answers at once, by what the consent says. */
async function believing({ banks }: Platform, { bankKey, id, scopes }: Application) {
  const { bank } = await banks.open(bankKey)
  const { customerId } = await present(bank.store.consents.get(consentId))
  const all = { bankKey, applicationId: id, customerId, consentId, scopes: new Set(scopes) }
  return { authenticate: () => all, checkProof: async () => ({ ok: true }) as const }
}

/** The bank, whose consents need no look into its store. */
async function consented(banks: Banks, { bankKey }: Application): Promise<Banks> {
  const { bank, ...rest } = await banks.open(bankKey)
  const consent = await present(bank.store.consents.get(consentId))
  const consents = { ...bank.store.consents, get: async () => consent }
  const opened = { ...rest, bank: { ...bank, store: { ...bank.store, consents } } }
  return { open: async () => opened }
}

async function present<Row>(found: Promise<Row | undefined>): Promise<Row> {
  const row = await found
  if (row === undefined) throw new Error('There is no such row in this database.')
  return row
}

function never(): never {
  throw new Error('Nothing of identity is measured here.')
}
