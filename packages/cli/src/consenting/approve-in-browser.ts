import type { Consent, TokenSet } from '@wekeza/sdk'
import { loopbackLogin } from '@wekeza/sdk/node'
import { openBrowser } from '../browser/open-browser.ts'
import { readPasted } from '../browser/read-pasted.ts'
import { CliError } from '../errors/cli-error.ts'
import { EXIT } from '../errors/exit-codes.ts'
import type { Session } from '../session/session.ts'
import { note } from '../terminal/note.ts'
import type { Approved } from './approve-as.ts'

/** Five minutes: a customer reads, finds a phone for the second factor, and decides. */
const TIMEOUT_MS = 300_000

export interface BrowserAsk {
  /** what to approve; left out, the approval itself makes a consent of the scopes */
  readonly consent?: Consent
  readonly scopes?: readonly string[]
  /** whether to open the browser, and not only print the address */
  readonly opens: boolean
}

/** Sends the customer to the approval page and waits for their return: authorization code with PKCE (RFC 8252). */
export async function authoriseInBrowser(
  { wekeza }: Session,
  { opens, ...asked }: BrowserAsk,
): Promise<TokenSet> {
  const pasted = opens ? null : readPasted()
  try {
    return await loopbackLogin(wekeza, {
      ...asked,
      timeoutMs: TIMEOUT_MS,
      ...(pasted && { pasted: pasted.address }),
      open({ url }) {
        note(`Approve in the browser:\n  ${url}\n${opens ? WAITING : `${PASTE}\n${WAITING}`}`)
        if (opens) openBrowser(url)
      },
    })
  } catch (error) {
    throw isTimeout(error) ? pendingApproval(asked.consent?.id) : error
  } finally {
    pasted?.close()
  }
}

const WAITING = `Waiting for the answer, ${TIMEOUT_MS / 1_000} seconds at most; Ctrl-C gives up.`
const PASTE = `If that browser is on another machine, it ends at an address that it cannot
open, http://127.0.0.1:…/callback?…: paste that address here.`

/** Has a consent approved in the browser. */
export async function approveInBrowser(
  session: Session,
  consent: Consent,
  { opens }: { opens: boolean },
): Promise<Approved> {
  const tokens = await authoriseInBrowser(session, { consent, opens })
  return { consent: await session.wekeza.consents.get(consent.id), tokens }
}

function isTimeout(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'authorisation_timeout'
}

function pendingApproval(consentId: string | undefined): CliError {
  const what = consentId === undefined ? 'the login' : consentId
  const waits = consentId === undefined ? '' : ' It still awaits its approval.'
  return new CliError(`Nobody decided on ${what} within ${TIMEOUT_MS / 1_000} seconds.${waits}`, {
    code: 'approval_pending',
    exitCode: EXIT.pending,
    hint: 'repeat the command and approve in the browser',
    ...(consentId !== undefined && { details: { consent_id: consentId } }),
  })
}
