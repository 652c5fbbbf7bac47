/** Who carries a token here; a developer is known by the browser's session. */
export type Holder = 'application' | 'customer' | 'me' | 'staff'
export type Tokens = Readonly<Record<Holder, () => Promise<string>>>

/** What stands in the explorer in the place of a token, so that no screen and no copied line ever holds one. */
export const PLACEHOLDER = 'SANDBOX_TOKEN'

interface Sending {
  readonly tokens: Tokens
  /** whose token an operation carries: callerOf */
  readonly callerOf: (method: string, path: string) => string | undefined
  /** this platform */
  readonly origin: string
}

type Fetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>

/**
 * Sends the explorer's requests with the token that their operation asks for, to this platform only: none leaves for
 * anywhere else, whatever somebody has typed as the server. A token that was typed by hand goes as it is.
 */
export function fetchWithToken({ tokens, callerOf, origin }: Sending): Fetch {
  return async (input, init) => {
    const request = new Request(input, init)
    const { origin: to, pathname } = new URL(request.url)
    const typed = request.headers.get('authorization') ?? `Bearer ${PLACEHOLDER}`
    if (to !== origin || typed !== `Bearer ${PLACEHOLDER}`) return fetch(request)
    request.headers.delete('authorization')
    const caller = callerOf(request.method, pathname)
    if (caller === 'developer') request.headers.set('x-wekeza-session', 'developers')
    else if (caller !== undefined && Object.hasOwn(tokens, caller)) {
      const token = await tokens[caller as Holder]()
      request.headers.set('authorization', `Bearer ${token}`)
    }
    return fetch(request)
  }
}
