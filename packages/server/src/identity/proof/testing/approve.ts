import { decide, toApproval, toSignIn } from '../../testing/flow.ts'
import { openBrowser } from '../../testing/open-browser.ts'
import type { Proof } from './open-proof.ts'

/** A customer follows an application's address in a browser: signs in, approves, and is sent back. */
export async function approve(proof: Proof, address: string): Promise<URL> {
  const browser = openBrowser(proof.issuer, proof.fetch)
  const approval = await toApproval(browser, await toSignIn(browser, address))
  return decide(browser, approval, 'approve')
}
