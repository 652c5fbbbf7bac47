import { CoreSilent, type OutsideCore } from '@wekeza/bank'
import { type Answered, type CorePlace, callingCore } from './call-core.ts'
import { matching, type Read, shape } from './read-shape.ts'
import { account, accountPage, answerTo, coreIdOf, instructionBody, postingPage } from './wire.ts'

/** An outside core that speaks the protocol of docs/operating/core-banking.md. */
export interface HttpCore extends OutsideCore {
  close(): Promise<void>
}

const POSTINGS_A_PAGE = 200
const unknown = shape({ code: matching(/^(instruction|account)_unknown$/) })

/**
 * Speaks to a core over HTTP. Nothing is sent twice by itself: who asks again asks with the same id.
 * @example
 * const core = httpCore({ url: 'https://core.bank.internal/wekeza', timeoutMs: 5_000 })
 * await core.status('pay_0190')
 */
export function httpCore(place: CorePlace): HttpCore {
  const { call, close } = callingCore(place)

  async function get<T>(path: string, read: Read<T>): Promise<T> {
    return found(await call('GET', path), read)
  }

  return {
    async instruct(instruction) {
      const { id } = instruction
      const path = `/instructions/${encodeURIComponent(id)}`
      return found(await call('PUT', path, instructionBody(instruction)), answerTo(id))
    },
    async status(id) {
      const answer = await call('GET', `/instructions/${encodeURIComponent(id)}`)
      return isUnknown(answer) ? { status: 'unknown' } : found(answer, answerTo(id))
    },
    postings: (after) => get(`/postings${query({ after, limit: POSTINGS_A_PAGE })}`, postingPage),
    accounts: (after) => get(`/accounts${query({ after })}`, accountPage),
    async account(id) {
      const answer = await call('GET', `/accounts/${encodeURIComponent(coreIdOf(id))}`)
      return isUnknown(answer) ? undefined : found(answer, account)
    },
    transactions: (id, after) =>
      get(
        `/accounts/${encodeURIComponent(coreIdOf(id))}/transactions${query({ after })}`,
        postingPage,
      ),
    close,
  }
}

function found<T>({ status, body }: Answered, read: Read<T>): T {
  // 401 or 403 is a fault of the set-up, 400 one of the protocol: none of them says that the core will not do it.
  if (status !== 200 && status !== 201 && status !== 202)
    throw new CoreSilent(`it answered ${status}`)
  return read(body, 'answer')
}

/** A 404 of something else on the way says nothing of what the core has. */
function isUnknown({ status, body }: Answered): boolean {
  if (status !== 404) return false
  unknown(body, 'answer')
  return true
}

function query(asked: Readonly<Record<string, string | number | null>>): string {
  const given = Object.entries(asked).filter(([, value]) => value !== null)
  const text = new URLSearchParams(
    given.map(([name, value]): [string, string] => [name, String(value)]),
  ).toString()
  return text && `?${text}`
}
