import type { Payee, Transfer, TransferRequest } from '@wekeza/sdk'
import type { ApprovalFlags } from '../consenting/approval-flags.ts'
import { findPersona } from '../consenting/find-persona.ts'
import { CliError } from '../errors/cli-error.ts'
import { EXIT } from '../errors/exit-codes.ts'
import type { Session } from '../session/session.ts'
import { actUnder } from './act-under.ts'
import { obtainConsent } from './obtain-consent.ts'

export interface TransferAsk {
  readonly transfer: TransferRequest
  readonly key: string
  readonly consentId: string | undefined
  readonly approval: ApprovalFlags
}

/**
 * Consent → approval → token → transfer; safe to repeat as a whole with one key, as `pay` is and for the same reasons.
 * The consent's payee is the receiving account, whose number the customer's own view of it tells.
 */
export async function transfer(session: Session, ask: TransferAsk): Promise<Transfer> {
  const { transfer: body, key, consentId, approval } = ask
  const { creditor_account_id, reference: _, ...rest } = body
  const payee = consentId ? null : await payeeOf(session, creditor_account_id, approval)
  const consent = await obtainConsent(session, {
    operation: 'createTransfer',
    key,
    terms: { ...rest, payee: payee as Payee, rail: 'internal' },
    consentId,
  })
  const customer = await actUnder(session, consent, approval)
  const made = await customer.transfers.create(body, { idempotencyKey: key })
  session.keepPaymentId(consent.id, made.id)
  return made
}

async function payeeOf(session: Session, accountId: string, { as }: ApprovalFlags): Promise<Payee> {
  if (as === undefined) {
    const details = await session.customer().accounts.details(accountId)
    const { account_number, bank_code, holders } = details
    return { type: 'account', name: holders.join(' & '), account_number, bank_code }
  }
  const persona = await findPersona(session.wekeza, as)
  const account = persona.accounts.find(({ id }) => id === accountId)
  if (account) {
    const { account_number, bank_code } = account
    return { type: 'account', name: persona.name, account_number, bank_code }
  }
  throw new CliError(`${accountId} is no account of ${persona.name}.`, {
    code: 'creditor_account_not_own',
    exitCode: EXIT.rejected,
    hint: 'wekeza payments create pays somebody else',
  })
}
