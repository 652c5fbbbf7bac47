import {
  approvalFields,
  decide,
  toApproval,
  toSignIn,
} from '../../../server/src/identity/testing/flow.ts'
import { openBrowser } from '../../../server/src/identity/testing/open-browser.ts'

/** What Wanjiru does with an address that she is sent to: signs in, decides, and comes back. */
export async function visit(
  address: string,
  decision: 'approve' | 'deny' = 'approve',
): Promise<string> {
  const browser = openBrowser(new URL(address).origin)
  const approval = await toApproval(browser, await toSignIn(browser, address))
  return (await decide(browser, approval, decision)).href
}

/** What Wanjiru does with a code that a device shows: types it, sees that it is hers, signs in, decides. */
export async function typeCode(
  verificationUri: string,
  userCode: string,
  decision: 'approve' | 'deny' = 'approve',
): Promise<string> {
  const browser = openBrowser(new URL(verificationUri).origin)
  const xsrf = ({ text }: { text: string }) => /name="xsrf" value="([^"]+)"/.exec(text)?.[1] ?? ''
  const input = await browser.get(verificationUri)
  const typed = { xsrf: xsrf(input), user_code: userCode }
  const confirm = await browser.post(verificationUri, typed)
  const confirmed = { xsrf: xsrf(confirm), user_code: userCode, confirm: 'yes' }
  const signIn = await browser.post(verificationUri, confirmed)
  const approval = await toApproval(browser, await browser.get(signIn.location?.href ?? ''))
  const fields = { ...approvalFields(approval), decision, account: ['acc_wanjiru_current'] }
  const decided = await browser.post(`${approval.url.pathname}/decide`, fields)
  return (await browser.get(decided.location?.href ?? '')).text
}
