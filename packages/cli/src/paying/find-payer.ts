import type { Wekeza } from '@wekeza/sdk'
import { CliError } from '../errors/cli-error.ts'
import { EXIT } from '../errors/exit-codes.ts'
import type { Session } from '../session/session.ts'

/**
 * The client that may look at a payment or a transfer: the one under whose consent it was made.
 * @throws {CliError} login_needed when that consent's tokens are not kept here
 */
export function findPayer(session: Session, paymentId: string, consentId?: string): Wekeza {
  const { payments } = session.file.read()
  const id = consentId ?? payments.find((kept) => kept.payments.includes(paymentId))?.consent_id
  const payer = id === undefined ? null : session.underConsent(id)
  if (payer) return payer
  if (process.env.WEKEZA_ACCESS_TOKEN) return session.wekeza
  const whose = consentId ? `of ${consentId}` : `under which ${paymentId} was made`
  throw new CliError(`The tokens of the consent ${whose} are not kept here.`, {
    code: 'login_needed',
    exitCode: EXIT.consentNeeded,
    hint: 'use the machine and the application that paid, or set WEKEZA_ACCESS_TOKEN',
  })
}
