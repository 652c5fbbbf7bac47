import { CODE, toCode, toSignIn } from '../../../server/src/identity/testing/flow.ts'
import { openBrowser, type Visited } from '../../../server/src/identity/testing/open-browser.ts'

type Browser = ReturnType<typeof openBrowser>

/** What Wanjiru does with an address that signs her in to a session of her own. @returns where she is sent back to */
export async function signInOwn(address: string): Promise<string> {
  const browser = openBrowser(new URL(address).origin)
  return (await enter(browser, await toSignIn(browser, address))).location?.href ?? ''
}

/** What she does with a code that a device shows. */
export async function typeOwnCode(verificationUri: string, userCode: string): Promise<void> {
  const browser = openBrowser(new URL(verificationUri).origin)
  const xsrf = ({ text }: Visited) => /name="xsrf" value="([^"]+)"/.exec(text)?.[1] ?? ''
  const typed = { user_code: userCode }
  const input = await browser.get(verificationUri)
  const confirm = await browser.post(verificationUri, { ...typed, xsrf: xsrf(input) })
  const yes = { ...typed, xsrf: xsrf(confirm), confirm: 'yes' }
  const page = await browser.post(verificationUri, yes)
  await enter(browser, await browser.get(page.location?.href ?? ''))
}

async function enter(browser: Browser, page: Visited): Promise<Visited> {
  const asked = await toCode(browser, page)
  const fields = { csrf: asked.csrf, code: CODE }
  const entered = await browser.post(`${asked.url.pathname}/code`, fields)
  return browser.get(entered.location?.href ?? '')
}
