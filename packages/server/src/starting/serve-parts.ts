import { batchReads, createApi, createStreams } from '@wekeza/api'
import { createHost } from '../create-host.ts'
import { hostPlatform } from '../developers/host-platform.ts'
import { routeRequest } from '../http/route-request.ts'
import { shedLoad } from '../limiting/shed-load.ts'
import { watchLag } from '../limiting/watch-lag.ts'
import { type OpenMails, openMails } from '../mail/open-mails.ts'
import { version } from '../version.ts'
import { guardedSender } from '../webhooks/guarded-sender.ts'
import { startWorkers } from '../workers/start-workers.ts'
import { endParts } from './end-parts.ts'
import { openIdentity } from './open-identity.ts'
import { openBrowsers, openPages } from './open-pages.ts'
import type { Closing, Parts } from './parts.ts'
import type { RunningServer } from './running-server.ts'

/**
 * Answers requests and begins the work that nobody asks for; what has begun is in `closing`, should the next not begin.
 * @throws {Trouble} if the pages cannot be served
 */
export async function serveParts(parts: Parts, closing: Closing[]): Promise<RunningServer> {
  const { config, metrics, log, open, secrets, kept } = parts
  const url = config.publicUrl ?? open.origin
  const { identity, authenticator } = await openIdentity(parts, url)
  const outwards = openOutwards(parts, url)
  const mails = openMails(parts)
  closing.push(mails.stop)
  const developers = developersOf(parts, url, mails)
  const { sessions, accept } = openBrowsers(parts, url)
  const host = createHost({
    ...{ ...parts, ...outwards, developers, requests: kept.requests },
    ...{ limiters: parts.limiting.limiters, keyring: secrets.keyring },
    identity: { authenticator: accept(authenticator), tokens: identity.tokens },
  })
  const lag = watchLag(2 * config.overload.lagMs)
  closing.push(lag.stop)
  const shedder = shedLoad({ ...parts, overload: config.overload, lag })
  const api = createApi(host)
  const pages = openPages(parts, { url, identity, developers, sessions, api, host })
  const routes = { api, pages, callers: parts.callers, host, ...(sessions && { sessions }) }
  const answer = routeRequest(routes)
  open.answerWith(shedder.guard(parts.tracing ? parts.tracing.guard(answer) : answer))
  const purging = { rows: kept.rows, days: config.requestLogDays }
  const { billing } = developers.service
  const working = { ...parts, ...outwards, kept: purging, billing, requests: open.requests }
  const workers = startWorkers(working)
  log.note('started', { url, listening: open.origin, version })
  if (metrics.url !== undefined) log.note('metrics', { url: metrics.url })
  if (config.traces) log.note('traces', { to: config.traces.url, part: config.traces.ratio })
  return runningServer(parts, url, () =>
    endParts(parts, { ...outwards, lag, workers: [mails, ...workers] }),
  )
}

/** What leaves by itself: what was read, what streams tell, and what is sent to receivers. */
function openOutwards({ config, platform, log, tracing }: Parts, publicUrl: string) {
  return {
    publicUrl,
    reads: batchReads(platform.banks),
    streams: createStreams({
      publicUrl,
      onFault: (cause) => log.trouble('event streams', cause),
    }),
    sender: guardedSender({ loopback: config.webhookLoopback, tracing }),
  }
}

function developersOf({ config, platform, secrets }: Parts, publicUrl: string, mails: OpenMails) {
  const { outbox: outboxOpen, invoices } = config
  const hasPages = config.web !== undefined
  const parts = { platform, secrets, publicUrl, hasPages, invoices, outboxOpen }
  return hostPlatform({ ...parts, onMail: mails.nudge })
}

function runningServer({ open, log }: Parts, url: string, end: () => Promise<void>): RunningServer {
  let stopping: Promise<void> | undefined
  return {
    url,
    localUrl: open.origin,
    reloadTls() {
      open.reloadTls()
      log.note('reloaded', { what: 'tls' })
    },
    stop() {
      stopping ??= end()
      return stopping
    },
  }
}
