import { CoreSilent } from '@wekeza/bank'
import { type Answer, type Call, callingOut } from '../calling-out/calling-out.ts'
import { NoAnswer } from '../calling-out/no-answer.ts'
import { parseJson } from '../calling-out/parse-json.ts'
import type { Tracing } from '../tracing/tracing.ts'

const CALLS_MAX = 10
const LIMITS = { callsMax: CALLS_MAX, waitingMax: 100, silentMax: 5, restMs: 10_000 }
const BOUNDS = { connectionsMax: CALLS_MAX, answerBytesMax: 1_048_576, limits: LIMITS }

export interface CorePlace {
  /** where the protocol's paths begin, without a slash at the end */
  readonly url: string
  /** sent as a bearer token; read anew at each call, so that a new file is enough to change it */
  readonly token?: (() => string) | undefined
  /** what this server proves itself by, and whom it believes, in PEM format */
  readonly tls?: { readonly cert?: string; readonly key?: string; readonly ca?: string } | undefined
  /** for one call in all, from the connection to the last byte */
  readonly timeoutMs: number
  /** default: its calls are not followed */
  readonly tracing?: Tracing | undefined
}

export interface Answered {
  readonly status: number
  readonly body: unknown
}

/** Calls the core, within limits. @throws {CoreSilent} if no answer came that is JSON and of a status below 500 */
export function callingCore({ url, token, tls, timeoutMs, tracing }: CorePlace) {
  const { call, close } = callingOut({ to: 'core', tls, timeoutMs, tracing, ...BOUNDS })
  const order = (method: 'GET' | 'PUT', path: string, body?: object): Call => ({
    method,
    url: url + path,
    ...(token && { headers: () => ({ authorization: `Bearer ${token()}` }) }),
    ...(body && { body: JSON.stringify(body) }),
  })
  return {
    close,
    call: async (method: 'GET' | 'PUT', path: string, body?: object): Promise<Answered> =>
      call(order(method, path, body), answered).catch(tellSilence),
  }
}

function answered({ status, type, text }: Answer): Answered {
  if (status >= 500 || status === 429) throw new NoAnswer(`it answered ${status}`)
  if (!/^application\/(\w+\+)?json\b/.test(type)) throw new NoAnswer('its answer is not JSON')
  return { status, body: parseJson(text) }
}

function tellSilence(fault: unknown): never {
  throw fault instanceof NoAnswer ? new CoreSilent(fault.message, fault.cause) : fault
}
