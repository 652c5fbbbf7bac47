import type { Config } from '../config/config.ts'
import { capConnections } from '../http/cap-connections.ts'
import type { Identifying } from '../http/identify-caller.ts'
import { openServer } from '../http/open-server.ts'
import { socketCertificates } from '../http/socket-certificates.ts'
import { trustedProxies } from '../http/trusted-proxies.ts'
import { randomIds } from '../ids/random-ids.ts'
import { openLimiters } from '../limiting/open-limiters.ts'
import type { ServerLog } from '../logging/create-log.ts'
import type { Platform } from '../platform/open-platform.ts'
import { openRequestLog } from '../request-log/open-request-log.ts'
import { serveSecrets } from '../secrets/serve-secrets.ts'
import { openMetering } from '../usage/open-metering.ts'
import { knownBanks } from '../workers/known-banks.ts'
import { type Losses, noLosses, openCountedLog } from './open-counted-log.ts'
import type { Closing, Parts } from './parts.ts'
import type { ServerOptions } from './running-server.ts'

/**
 * Opens, one after the other, what answering needs; what was opened so far is in `closing`, should the next not open.
 * @throws {Trouble} if a file, a database, Redis or the port cannot be used
 */
export async function openParts(
  { platform, tracing }: Pick<Parts, 'platform' | 'tracing'>,
  config: Config,
  options: ServerOptions,
  closing: Closing[],
): Promise<Omit<Parts, 'release' | 'tracing'>> {
  const losses = noLosses()
  const logging = { ...config, logFile: options.logFile }
  const metrics = await openCountedLog({ ...platform, tracing }, logging, losses, closing)
  const { log } = metrics
  platform.onSilence((where, cause) => log.trouble(where, cause))
  const { next } = randomIds(platform.wall.nowMs)
  const nextRequestId = () => next('req')
  const secrets = await serveSecrets(platform, (cause) => log.trouble('the keys', cause))
  closing.push(secrets.stop)
  platform.sealBy(secrets.keyring.envelope)
  const counting = await openCounting(platform, config, log, losses, closing)
  const bankKeys = knownBanks(platform.stores.platform.applications, platform.wall)
  // What was due while nobody ran must run now, whether or not somebody calls that bank.
  for (const key of await bankKeys()) await platform.banks.open(key)
  const listening = await listen(platform, config, { log, nextRequestId }, closing)
  const { codeSender, tellMail } = options
  return {
    ...{ config, codeSender, tellMail, platform, log, metrics, secrets },
    ...{ ...counting, ...listening, nextRequestId, bankKeys },
  }
}

/** What is kept of requests, what limits them and what counts them. */
async function openCounting(
  { folder }: Platform,
  config: Config,
  log: ServerLog,
  losses: Losses,
  closing: Closing[],
): Promise<Pick<Parts, 'kept' | 'limiting' | 'metering'>> {
  const { databaseUrl } = config
  const kept = await openRequestLog({ databaseUrl, folder, log })
  closing.push(kept.requests.close)
  const limiting = await openLimiters(config, log)
  closing.push(limiting.close)
  const metering = await openMetering({ databaseUrl, folder, redis: limiting.redis, log })
  closing.push(metering.close)
  losses.lostCalls = () => metering.meter.lostCalls
  losses.droppedRequests = () => kept.requests.dropped
  return { kept, limiting, metering }
}

/** The port, on which nothing is answered yet. */
async function listen(
  { wall }: Platform,
  config: Config,
  { log, nextRequestId }: Pick<Parts, 'log' | 'nextRequestId'>,
  closing: Closing[],
): Promise<Pick<Parts, 'open' | 'callers'>> {
  const certificates = socketCertificates(wall)
  const proxies = trustedProxies(config.trustedProxies)
  const callers: Identifying = { proxies, certificates, wall }
  const open = await openServer(config, certificates, nextRequestId)
  closing.push(() => open.server.close())
  capConnections(open.server, { ...callers, connections: config.connections, log })
  return { open, callers }
}
