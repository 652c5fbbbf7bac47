import { createHash } from 'node:crypto'
import type { BulkPayment, Consent, CsvTerms, Wekeza } from '@wekeza/sdk'
import { fromMinor } from '@wekeza/sdk/money'
import type { ApprovalFlags } from '../consenting/approval-flags.ts'
import { actUnder } from '../paying/act-under.ts'
import { deriveConsentKey } from '../paying/derive-consent-key.ts'
import { endOfDay } from '../paying/end-of-day.ts'
import type { Session } from '../session/session.ts'
import { readCsvTotals } from './read-csv-totals.ts'

export interface PayFileAsk {
  readonly csv: string
  readonly fromAccountId: string | undefined
  readonly terms: CsvTerms
  /** one for each file that is meant to be paid */
  readonly key: string
  readonly consentId: string | undefined
  readonly approval: ApprovalFlags
}

/** A file that was taken, and the client that may look at it. */
export interface PaidFile {
  readonly bulk: BulkPayment
  readonly customer: Wekeza
}

/**
 * Consent to exactly this file → approval → payment; safe to repeat as a whole with one key, as `pay` is and for the
 * same reasons. The customer approves the file's digest, so a file that was changed meanwhile is refused.
 */
export async function payFile(session: Session, ask: PayFileAsk): Promise<PaidFile> {
  const { csv, terms, key, approval } = ask
  const consent = await consentTo(session, ask)
  const customer = await actUnder(session, consent, approval)
  const bulk = await customer.bulkPayments.createCsv(csv, terms, { idempotencyKey: key })
  session.keepPaymentId(consent.id, bulk.id)
  return { bulk, customer }
}

async function consentTo({ wekeza }: Session, ask: PayFileAsk): Promise<Consent> {
  if (ask.consentId !== undefined) return wekeza.consents.get(ask.consentId)
  const { itemsCount, totalMinor } = readCsvTotals(ask.csv)
  const day = ask.terms.executionDate
  const { id } = await wekeza.consents.create(
    {
      kind: 'bulk_payment',
      total: fromMinor(totalMinor),
      items_count: itemsCount,
      file_hash: createHash('sha256').update(ask.csv).digest('hex'),
      ...(ask.fromAccountId && { debtor_account_id: ask.fromAccountId }),
      ...(day && { expires_at: endOfDay(day) }),
    },
    { idempotencyKey: deriveConsentKey('createBulkPayment', ask.key) },
  )
  // A replayed answer tells how the consent stood first.
  return wekeza.consents.get(id)
}
