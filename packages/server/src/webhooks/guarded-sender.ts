import type { Message, Sender, SendResult } from '@wekeza/bank'
import type { Leaving, Tracing } from '../tracing/tracing.ts'
import { version } from '../version.ts'
import { findRoute, type Route } from './find-route.ts'
import { openPools } from './open-pools.ts'
import { postOnce, type Reply, TimedOut } from './post-once.ts'
import { type Resolve, resolveByDns } from './resolve-by-dns.ts'
import { whyNotSent } from './why-not-sent.ts'

const TIMEOUT_MS = 15_000
const REPLY_BYTES_MAX = 65_536
const CARRIED = {
  'content-type': 'application/json',
  'user-agent': `Wekeza-Webhooks/${version}`,
}

export interface GuardedSenderOptions {
  /** whether test banks may send to this machine: only where nobody else's applications are */
  readonly loopback: boolean
  /** default: the machine's name servers */
  readonly resolve?: Resolve
  /** whose certificates are believed, in PEM format; default: the machine's authorities */
  readonly ca?: string
  /** for one message in all, from the question for its host to the last byte of the reply; default 15 seconds */
  readonly timeoutMs?: number
  /** a clock that only goes forward; default: the process's own */
  readonly nowMs?: () => number
  /** default: deliveries are not followed */
  readonly tracing?: Pick<Tracing, 'leaving'> | undefined
}

export interface GuardedSender extends Sender {
  /** Ends what is still being sent, and every connection. */
  close(): Promise<void>
}

/**
 * Sends messages to receivers that strangers have named, and only to such as strangers may name.
 * @example
 * const sender = guardedSender({ loopback: false })
 * const result = await sender.send({ url: 'https://merchant.example/hooks', headers, body, testBank: false })
 * await sender.close()
 */
export function guardedSender(options: GuardedSenderOptions): GuardedSender {
  const { loopback, resolve = resolveByDns(), ca, timeoutMs = TIMEOUT_MS, tracing } = options
  const nowMs = options.nowMs ?? (() => performance.now())
  const pools = openPools(ca)

  async function post(message: Message, startedMs: number, carried?: Carried): Promise<Reply> {
    const leftMs = () => timeoutMs - (nowMs() - startedMs)
    const inTime: Resolve = (host) => within(leftMs(), resolve(host))
    const route = await findRoute(message, inTime, loopback)
    return postOnce(pools.to(route), written(message, route, carried), {
      timeoutMs: leftMs(),
      replyBytesMax: REPLY_BYTES_MAX,
    })
  }

  async function send(message: Message, carried?: Carried): Promise<SendResult> {
    const startedMs = nowMs()
    const durationMs = () => Math.round(nowMs() - startedMs)
    try {
      const { status, text, retryAfter } = await post(message, startedMs, carried)
      return { kind: 'answered', status, reply: text, retryAfter, durationMs: durationMs() }
    } catch (fault) {
      return { kind: 'failed', ...whyNotSent(fault, timeoutMs), durationMs: durationMs() }
    }
  }

  return {
    send: (message) =>
      tracing
        ? tracing.leaving(DELIVERY, (carried) => send(message, carried), outcomeOf)
        : send(message),
    close: () => pools.close(),
  }
}

/** Whose request began it is long answered. Where it leads is its owner's to know, and in no span. */
const DELIVERY: Leaving = { to: 'webhook', method: 'POST', apart: true }

function outcomeOf(result: SendResult) {
  return result.kind === 'answered' ? { status: result.status } : { fault: result.reason }
}

type Carried = Readonly<Record<string, string>>

function written({ headers, body }: Message, { path }: Route, carried: Carried = {}) {
  return { path, headers: { ...headers, ...CARRIED, ...carried }, body }
}

/** @throws {TimedOut} if it takes longer */
async function within<T>(limitMs: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TimedOut()), limitMs)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}
