import type { Account } from '../accounts/account.ts'
import type { Change } from '../changes.ts'
import { checkBulk } from '../consents/check-bulk.ts'
import type { Consent } from '../consents/consent.ts'
import { spendConsent } from '../consents/spend-consent.ts'
import { type Decision, refuse } from '../decision.ts'
import type { Failure } from '../failure.ts'
import { checkExecutionDate } from '../payments/check-execution-date.ts'
import { checkFunds } from '../payments/check-funds.ts'
import { movesAtMs } from '../payments/moves-at.ts'
import type { Ids } from '../ports/ids.ts'
import type { RiskVerdict } from '../ports/risk.ts'
import type { Bulk, BulkItem, Duplicate } from './bulk.ts'
import { bulkEvent } from './bulk-event.ts'
import type { BulkFile } from './bulk-file.ts'
import { checkRows } from './check-rows.ts'
import { chunkRows } from './chunk.ts'
import { itemsOf } from './items-of.ts'
import { NOTHING, tallyOf } from './tally.ts'

/** Of what a file warns about, so many are told. */
const DUPLICATES_TOLD_MAX = 100

export interface BulkCase {
  readonly consent: Consent
  readonly file: BulkFile
  readonly debtor: Account
  /** ids of the accounts here that the file names, by their numbers */
  readonly accountIds: ReadonlyMap<string, string>
  /** of its largest item */
  readonly verdict: RiskVerdict
  readonly atMs: number
}

/**
 * Decides whether a file may be paid: it is the one that the customer approved, its items are good as its mode wants
 * them, and the money of all of them with their fees is there. That money is held in the same commit.
 */
export function decideBulk(bulkCase: BulkCase, ids: Ids): Decision<{ bulk: Bulk }> {
  const { consent, file, debtor, verdict, atMs } = bulkCase
  const items = itemsOf(file.rows, debtor.id, bulkCase.accountIds, ids)
  const failure =
    checkBulk(consent, approvedBy(file, debtor, items)) ??
    checkExecutionDate(consent, file.executionDate, atMs) ??
    checkRows(file.mode, items)
  if (failure) return refuse(failure)
  if (verdict.decision !== 'allow') return refuse({ code: 'risk_declined' })
  const bulk = bulkOf(bulkCase, items, ids)
  const heldMinor = bulk.accepted.amountMinor + bulk.feesMinor
  const unfunded: Failure | undefined = checkFunds(debtor, heldMinor)
  if (unfunded) return refuse(unfunded)
  const spending = { paymentId: bulk.id, amountMinor: heldMinor, movesAtMs: atMs }
  return {
    ok: true,
    bulk,
    changes: [
      { kind: 'insert-bulk', bulk, items },
      ...spendConsent(consent, spending, ids, atMs),
      { kind: 'hold', accountId: debtor.id, amountMinor: heldMinor },
      ...chunkRows(bulk.id, items.length, movesAtMs(file, atMs)).map(
        (due): Change => ({ kind: 'schedule', due }),
      ),
      bulkEvent('accepted', bulk, ids, atMs),
    ],
  }
}

function approvedBy({ hash }: BulkFile, debtor: Account, items: readonly BulkItem[]) {
  return {
    totalMinor: tallyOf(items).amountMinor,
    itemsCount: items.length,
    fileHash: hash,
    debtorAccountId: debtor.id,
  }
}

function bulkOf(
  { consent, file, debtor, atMs }: BulkCase,
  items: readonly BulkItem[],
  ids: Ids,
): Bulk {
  const accepted = items.filter(({ paymentId }) => paymentId !== null)
  const rejected = items.filter(({ paymentId }) => paymentId === null)
  const duplicates = items.flatMap(({ row, duplicateOf }): Duplicate[] =>
    duplicateOf === null ? [] : [{ row, duplicateOf }],
  )
  return {
    id: ids.next('blk'),
    consentId: consent.id,
    debtorAccountId: debtor.id,
    status: rejected.length > 0 ? 'partially_accepted' : 'accepted',
    mode: file.mode,
    format: file.format,
    fileHash: file.hash,
    executionDate: file.executionDate,
    accepted: tallyOf(accepted),
    rejected: tallyOf(rejected),
    settled: NOTHING,
    failed: NOTHING,
    feesMinor: accepted.reduce((sum, { feeMinor }) => sum + feeMinor, 0),
    begunCount: 0,
    duplicatesCount: duplicates.length,
    duplicates: duplicates.slice(0, DUPLICATES_TOLD_MAX),
    createdAtMs: atMs,
    updatedAtMs: atMs,
  }
}
