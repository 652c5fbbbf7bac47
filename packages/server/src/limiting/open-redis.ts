import { performance } from 'node:perf_hooks'
import { Redis } from 'ioredis'
import type { RedisConfig } from '../config/config.ts'
import type { ServerLog } from '../logging/create-log.ts'

/** After one that has failed nobody else is kept waiting for so long. */
const REST_MS = 1_000
const CONNECT_WITHIN_MS = 2_000
const AGAIN_AFTER_MS_MAX = 2_000

export interface SharedRedis {
  readonly client: Redis
  /** Resolves once it is connected. */
  ready(): Promise<void>
  /** @throws what the command throws, or at once while Redis is silent */
  ask<Reply>(command: () => Promise<Reply>): Promise<Reply>
  close(): void
}

/**
 * A connection to Redis that nobody waits for: while it is out of reach every command fails at once, and it is sought
 * again until it is there. It is logged once that it is gone, and once that it is back.
 */
export function openRedis(
  { url, timeoutMs }: RedisConfig,
  log: Pick<ServerLog, 'note' | 'trouble'>,
): SharedRedis {
  const client = new Redis(url, {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    autoResendUnfulfilledCommands: false,
    commandTimeout: timeoutMs,
    connectTimeout: CONNECT_WITHIN_MS,
    retryStrategy: (times) => Math.min(times * 100, AGAIN_AFTER_MS_MAX),
  })
  let gone = false
  let restsUntilMs = 0
  client.on('error', tellGone)
  client.on('ready', tellBack)
  return {
    client,
    ready: async () => {
      if (client.status !== 'ready') await new Promise((ready) => client.once('ready', ready))
    },
    async ask(command) {
      if (performance.now() < restsUntilMs) throw new Error('Redis is silent')
      try {
        const reply = await command()
        tellBack()
        return reply
      } catch (cause) {
        restsUntilMs = performance.now() + REST_MS
        tellGone(cause)
        throw cause
      }
    },
    close: () => client.disconnect(),
  }

  function tellGone(cause: unknown): void {
    if (gone) return
    gone = true
    log.trouble('redis', cause)
  }

  function tellBack(): void {
    restsUntilMs = 0
    if (!gone) return
    gone = false
    log.note('redis is back')
  }
}
