import type { Account } from '../accounts/account.ts'
import type { Change } from '../changes.ts'
import type { Consent } from '../consents/consent.ts'
import { unspendConsent } from '../consents/spend-consent.ts'
import type { CoreBanking } from '../ports/core-banking.ts'
import type { Ids } from '../ports/ids.ts'
import { transactionIdOf } from '../transactions/pending.ts'
import type { Transfer } from './transfer.ts'

/** Books a transfer between its two accounts. */
export function bookTransfer(
  transfer: Transfer,
  debtor: Account,
  creditor: Account,
  core: CoreBanking,
  atMs: number,
): Change[] {
  return core.book({
    debtor: { accountId: debtor.id, name: debtor.nickname },
    creditor: { accountId: creditor.id, name: creditor.nickname },
    amountMinor: transfer.amountMinor,
    description: transferText(transfer, creditor),
    paymentId: transfer.id,
    transactionId: transactionIdOf(transfer.id),
    atMs,
  })
}

/** What both sides read. */
export function transferText({ reference }: Transfer, { nickname }: Account): string {
  return reference ?? `Transfer to ${nickname}`
}

/** The core has booked it: what was held leaves the account. */
export function settleTransfer(
  transfer: Transfer,
  [debtor, creditor]: readonly [Account, Account],
  core: CoreBanking,
  ids: Ids,
  atMs: number,
): Change[] {
  return [
    ...released(transfer),
    ...bookTransfer(transfer, debtor, creditor, core, atMs),
    ...moveTransfer(transfer, { status: 'settled', failureCode: null }, ids, atMs),
  ]
}

/** The core will not book it: the money is free again, and so is its room in the period. */
export function failTransfer(
  transfer: Transfer,
  consent: Consent,
  failureCode: string,
  ids: Ids,
  atMs: number,
): Change[] {
  const { amountMinor, createdAtMs: movesAtMs } = transfer
  return [
    ...released(transfer),
    ...moveTransfer(transfer, { status: 'failed', failureCode }, ids, atMs),
    ...unspendConsent(consent, { amountMinor, movesAtMs }),
  ]
}

function released({ debtorAccountId: accountId, amountMinor }: Transfer): Change[] {
  return [{ kind: 'release', accountId, amountMinor }]
}

function moveTransfer(
  transfer: Transfer,
  to: Pick<Transfer, 'status' | 'failureCode'>,
  ids: Ids,
  atMs: number,
): Change[] {
  return [
    { kind: 'move-transfer', id: transfer.id, to },
    transferEvent({ ...transfer, ...to }, ids, atMs),
  ]
}

/** The event that says where a transfer now stands. */
export function transferEvent(transfer: Transfer, ids: Ids, atMs: number): Change {
  const happening = { type: `transfer.${transfer.status}`, transfer } as const
  return { kind: 'emit', event: { id: ids.next('evt'), atMs, happening } }
}
