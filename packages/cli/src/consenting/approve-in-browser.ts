import type { Authorisation, Consent } from '@wekeza/sdk'
import { listenForCallback } from '../browser/await-callback.ts'
import { openBrowser } from '../browser/open-browser.ts'
import { CliError } from '../errors/cli-error.ts'
import { EXIT } from '../errors/exit-codes.ts'
import type { Session } from '../session/session.ts'
import { note } from '../terminal/note.ts'
import type { Approved } from './approve-as.ts'

/** Five minutes: a customer reads, finds a phone for the second factor, and decides. */
const TIMEOUT_MS = 300_000

/** Sends the customer to the approval page and waits for their return: authorization code with PKCE (RFC 8252). */
export async function approveInBrowser(
  { wekeza }: Session,
  consent: Consent,
  { opens, timeoutMs = TIMEOUT_MS }: { opens: boolean; timeoutMs?: number },
): Promise<Approved> {
  let visit: Authorisation | undefined
  const callback = await listenForCallback(async (redirectUri) => {
    visit = await wekeza.oauth.authorisation({ consent, redirectUri })
    return { state: visit.state, timeoutMs }
  })
  try {
    const { url, ...secrets } = visit as Authorisation
    note(
      `Approve in the browser:\n  ${url}\nWaiting for the answer, ${timeoutMs / 1_000} seconds at most; Ctrl-C gives up.`,
    )
    if (opens) openBrowser(url)
    const callbackUrl = await callback.arrived
    if (callbackUrl === null) throw pendingApproval(consent.id, timeoutMs)
    const { redirectUri } = callback
    const tokens = await wekeza.oauth.exchange({ callbackUrl, redirectUri, ...secrets })
    return { consent: await wekeza.consents.get(consent.id), tokens }
  } finally {
    callback.close()
  }
}

function pendingApproval(consentId: string, timeoutMs: number): CliError {
  const message = `Nobody decided on ${consentId} within ${timeoutMs / 1_000} seconds. It still awaits its approval.`
  return new CliError(message, {
    code: 'approval_pending',
    exitCode: EXIT.pending,
    hint: 'repeat the command and approve in the browser',
    details: { consent_id: consentId },
  })
}
