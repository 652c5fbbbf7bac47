import { setTimeout as wait } from 'node:timers/promises'
import { type Answered, ask } from '../../packages/server/src/testing/customer-client.ts'

const PAUSE_MS = 20
/** A server that dies, starts, is at it already, or has come back so much later that the token has ended. */
const PASSING = new Set([401, 409, 503])

export interface Wanted {
  token(): string
  readonly key: string
  readonly body: object
  /** how long it is asked; then there is no answer */
  readonly withinMs: number
  /** the code of the refusal that says that it is done already, where a key does not */
  readonly doneBy?: string
}

/**
 * Asks with one key until there is an answer, as a careful client does.
 * @throws Error if the answer is another refusal
 */
export async function askUntilAnswered(
  request: string,
  url: string,
  wanted: Wanted,
): Promise<Answered['body']> {
  const [method = '', path = ''] = request.split(' ')
  let last = 'nothing'
  const endsAtMs = Date.now() + wanted.withinMs
  while (Date.now() < endsAtMs) {
    const asked = { ...wanted, token: wanted.token() }
    const answered = await ask(`${url}${path}`, method, asked).catch(() => undefined)
    if (answered && answered.status < 300) return answered.body
    if (answered && wanted.doneBy && answered.body.code === wanted.doneBy) return answered.body
    if (answered && !PASSING.has(answered.status)) {
      throw new Error(`${request} was answered with ${JSON.stringify(answered.body)}`)
    }
    last = JSON.stringify(answered?.body ?? 'nothing')
    await wait(PAUSE_MS)
  }
  throw new Error(`${request} got no answer in ${wanted.withinMs} ms, and at last ${last}`)
}
