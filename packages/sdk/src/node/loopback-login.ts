import { AuthorisationError } from '../errors/local-errors.ts'
import type { TokenSet } from '../generated/schemas.ts'
import { type AuthorisationAsk, isIdentified } from '../oauth/begin-authorisation.ts'
import type { Wekeza } from '../wekeza.ts'
import { listenForCallback } from './listen-for-callback.ts'

export interface LoopbackVisit {
  /** what to open in the customer's browser */
  readonly url: string
  /** where the customer comes back to */
  readonly redirectUri: string
}

export interface LoopbackAsk extends Omit<AuthorisationAsk, 'redirectUri' | 'state'> {
  /** Shows the address to the customer: opens their browser, or prints it. */
  readonly open: (visit: LoopbackVisit) => void | Promise<void>
  /** the path of the registered redirect URI; its port is any. Default /callback */
  readonly path?: string
  /** milliseconds for the customer to decide. Default 300,000 */
  readonly timeoutMs?: number
  readonly signal?: AbortSignal
  /** another way for the customer's return to be told: the whole address, as pasted from a browser on another machine */
  readonly pasted?: Promise<string>
}

/** Five minutes: a customer reads, finds a phone for the second factor, and decides. */
const TIMEOUT_MS = 300_000

/**
 * Has a customer approve in their browser, for programs on their own machine (RFC 8252): listens on 127.0.0.1 for
 * their return, once, and answers their tokens.
 * @throws {AuthorisationError} `authorisation_timeout` when nobody decided in time; otherwise as `oauth.exchange`
 * @example
 * const tokens = await loopbackLogin(wekeza, { consent, open: ({ url }) => console.log(`Open ${url}`) })
 * const customer = wekeza.withCustomer(tokens)
 */
export async function loopbackLogin(
  { oauth }: Pick<Wekeza, 'oauth'>,
  ask: LoopbackAsk,
): Promise<TokenSet> {
  const { open, path = '/callback', timeoutMs = TIMEOUT_MS, signal, pasted, ...asked } = ask
  const listener = await listenForCallback(path)
  try {
    const { redirectUri } = listener
    const { url, nonce, ...visit } = await oauth.authorisation({ ...asked, redirectUri })
    const arrival = listener.arrival(visit.state)
    await open({ url, redirectUri })
    const returns = pasted === undefined ? [arrival] : [arrival, pasted]
    const callbackUrl = await firstOf(returns, timeoutMs, signal)
    // Without openid there is no ID token to hold it against.
    const bound = { ...visit, ...(isIdentified(asked.scopes) && { nonce }) }
    return await oauth.exchange({ callbackUrl, redirectUri, ...bound })
  } finally {
    listener.close()
  }
}

async function firstOf(
  returns: readonly Promise<string>[],
  timeoutMs: number,
  signal: AbortSignal | undefined,
): Promise<string> {
  let stop = () => {}
  const ended = new Promise<never>((_, reject) => {
    const timer = setTimeout(() => reject(tooLate(timeoutMs)), timeoutMs)
    const onAbort = () => reject(givenUp())
    if (signal?.aborted) onAbort()
    signal?.addEventListener('abort', onAbort, { once: true })
    stop = () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', onAbort)
    }
  })
  return Promise.race([...returns, ended]).finally(stop)
}

const tooLate = (timeoutMs: number) =>
  new AuthorisationError(
    'authorisation_timeout',
    `Nobody decided within ${timeoutMs} ms (timeoutMs). Begin again with loopbackLogin, and leave the customer more time.`,
  )

const givenUp = () =>
  new AuthorisationError(
    'aborted',
    'The login was aborted by its signal. Begin again with loopbackLogin if it is still wanted.',
  )
