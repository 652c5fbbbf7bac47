import { type Answer, callingOut } from '../calling-out/calling-out.ts'
import { NoAnswer } from '../calling-out/no-answer.ts'
import { parseJson } from '../calling-out/parse-json.ts'
import type { Tracing } from '../tracing/tracing.ts'

/** Past so many questions at once a payment is not kept waiting in line. */
const LIMITS = { callsMax: 256, waitingMax: 0, silentMax: 5, restMs: 5_000 }
const BOUNDS = { connectionsMax: 64, answerBytesMax: 65_536, limits: LIMITS }

export interface EnginePlace {
  readonly url: string
  /** for one question in all, from the connection to the last byte */
  readonly timeoutMs: number
  /** default: its questions are not followed */
  readonly tracing?: Tracing | undefined
}

/**
 * Asks an engine, within limits: one POST, never repeated by itself.
 * @throws {NoAnswer} if no answer came in time that is a 200 of JSON, and read without fault
 */
export function callingEngine<T>(
  { url, timeoutMs, tracing }: EnginePlace,
  read: (body: unknown) => T,
) {
  const { call, close } = callingOut({ to: 'risk engine', timeoutMs, tracing, ...BOUNDS })
  const answered = ({ status, text }: Answer): T => {
    if (status !== 200) throw new NoAnswer(`it answered ${status}`)
    return read(parseJson(text))
  }
  return {
    close,
    ask: (question: object): Promise<T> =>
      call({ method: 'POST', url, body: JSON.stringify(question) }, answered),
  }
}
