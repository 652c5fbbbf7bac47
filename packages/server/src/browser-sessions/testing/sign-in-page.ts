import type { Realm } from '../../identity/realms/realm.ts'
import { CODE, toCode, toSignIn } from '../../identity/testing/flow.ts'
import { type Browser, openBrowser, type Visited } from '../../identity/testing/open-browser.ts'

/** What a browser sends along with what a page of ours asks for. */
export const OUR_PAGE = { 'sec-fetch-site': 'same-origin' }

type Headers = Readonly<Record<string, string>>

/** Asks as the script of a page does, with a `Cookie` header of the test's own. */
export function ask(
  origin: string,
  request: string,
  { body, headers = OUR_PAGE }: { readonly body?: object; readonly headers?: Headers } = {},
): Promise<Response> {
  const [method = '', path = ''] = request.split(' ')
  const typed = body && { 'content-type': 'application/json' }
  return fetch(`${origin}${path}`, {
    method,
    headers: { ...typed, ...headers },
    redirect: 'manual',
    ...(body && { body: JSON.stringify(body) }),
  })
}

/** The pair of the cookie that an answer sets. */
export function cookieOf(answer: Response): string {
  const lines = answer.headers.getSetCookie().filter((line) => !line.includes('=;'))
  return lines.at(-1)?.split(';')[0] ?? ''
}

/** Signs in on the page of a realm. @returns the `Cookie` header from then on */
export async function signIn(
  origin: string,
  realm: Exclude<Realm, 'customers'>,
  body: object | undefined,
): Promise<string> {
  const answer = await ask(origin, `POST /session/${realm}`, { ...(body && { body }) })
  if (answer.status !== 200) throw new Error(`${realm}: ${await answer.text()}`)
  return cookieOf(answer)
}

/** Signs a persona in on the provider's pages, as far as the address by which they come back. */
export async function toCallback(
  origin: string,
  { returnTo = '/my', username = 'wanjiru' } = {},
): Promise<{ readonly browser: Browser; readonly callback: URL }> {
  const browser = openBrowser(origin)
  const start = `/session/customers/start?return=${encodeURIComponent(returnTo)}`
  const { location } = await browser.get(start)
  const asked = await toCode(browser, await toSignIn(browser, location?.href ?? ''), username)
  const fields = { csrf: asked.csrf, code: CODE }
  const entered = await browser.post(`${asked.url.pathname}/code`, fields)
  const resumed = await browser.get(entered.location?.href ?? '')
  return { browser, callback: resumed.location ?? new URL('none:') }
}

/** The same, and follows the browser back to where it was going. */
export async function signInPersona(
  origin: string,
  asked: { readonly returnTo?: string; readonly username?: string } = {},
): Promise<{ readonly browser: Browser; readonly back: Visited; readonly cookie: string }> {
  const { browser, callback } = await toCallback(origin, asked)
  const back = await browser.get(callback.href)
  const [token = ''] = browser.valuesOf('cus_portal').slice(-1)
  return { browser, back, cookie: `cus_portal=${token}` }
}
