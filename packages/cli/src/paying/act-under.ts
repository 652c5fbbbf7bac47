import { type Consent, isApiError, type Wekeza } from '@wekeza/sdk'
import type { ApprovalFlags } from '../consenting/approval-flags.ts'
import { approveAs } from '../consenting/approve-as.ts'
import { approveInBrowser } from '../consenting/approve-in-browser.ts'
import { findPersona } from '../consenting/find-persona.ts'
import { CliError } from '../errors/cli-error.ts'
import { EXIT } from '../errors/exit-codes.ts'
import type { Session } from '../session/session.ts'

/**
 * Comes to act under a payment consent, wherever it stands: has it approved if it waits, and otherwise uses the tokens
 * that are kept, also when it is consumed, because a repeated payment is answered from its first one.
 * @throws {CliError} when it has ended, or when it was used and its tokens are not here
 */
export async function actUnder(
  session: Session,
  consent: Consent,
  flags: ApprovalFlags,
): Promise<Wekeza> {
  if (consent.status === 'awaiting_authorisation') return approve(session, consent, flags)
  const kept = session.underConsent(consent.id)
  if (kept) return kept
  if (consent.status === 'authorised') return tokensOfTestBank(session, consent)
  throw unusable(consent)
}

async function approve(session: Session, consent: Consent, flags: ApprovalFlags): Promise<Wekeza> {
  const approved = flags.as
    ? await approveAs(
        session,
        consent.id,
        (await findPersona(session.wekeza, flags.as)).customer_id,
      )
    : await approveInBrowser(session, consent, { opens: !flags['no-browser'] })
  // Kept before anything is paid: whoever repeats a command that was cut off needs them to get the first answer.
  return session.keepPaymentConsent(approved.consent, approved.tokens)
}

/** The approval went well and its tokens were lost, or went elsewhere; only a test bank gives them again. */
async function tokensOfTestBank(session: Session, consent: Consent): Promise<Wekeza> {
  try {
    const tokens = await session.wekeza.sandbox.createToken({ consent_id: consent.id })
    return session.keepPaymentConsent(consent, tokens)
  } catch (error) {
    if (isApiError(error) && error.code === 'not_a_test_bank') throw unusable(consent)
    throw error
  }
}

function unusable({ id, status, payment_id }: Consent): CliError {
  const [message, hint] = payment_id
    ? [
        `The consent ${id} was used by ${payment_id} already, and its tokens are not kept here. Nothing was paid again.`,
        `wekeza consents get ${id}`,
      ]
    : [
        `The consent ${id} is ${status}, and its tokens are not kept here.`,
        'leave --consent out, or give another --idempotency-key',
      ]
  const details = { consent_id: id, ...(payment_id && { payment_id }) }
  return new CliError(message, {
    code: `consent_${status}`,
    exitCode: EXIT.consentNeeded,
    hint,
    details,
  })
}
