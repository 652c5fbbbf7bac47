import { type Happening, type JournalEvent, type Look, resourceOf, typeOf } from '@wekeza/bank'
import type { Schema } from '@wekeza/contract'
import { toBulk } from '../bulk/to-bulk.ts'
import { toConsent } from './to-consent.ts'
import { toMoney } from './to-money.ts'
import { toPayment } from './to-payment.ts'
import { toRefund } from './to-refund.ts'
import { toTime } from './to-time.ts'
import { toTransaction } from './to-transaction.ts'
import { toTransfer } from './to-transfer.ts'
import { toThreshold, toWebhook } from './to-webhook.ts'

/** What telling an event takes beside the event. */
export interface Telling {
  /** what an event only names is read here */
  readonly look: Pick<Look, 'transaction'>
  /** where callers reach the bank, without a slash at the end */
  readonly publicUrl: string
}

type Data = Schema<'Event'>['data']

/**
 * An event as JSON: the same text to a webhook, in the list of events and in the stream, whoever hears it.
 * @example
 * await writeEvent(event, { look: lookOnce(bank.store), publicUrl: 'https://bank.example' })
 */
export async function writeEvent(event: JournalEvent, telling: Telling): Promise<string> {
  return JSON.stringify(await toEvent(event, telling))
}

export async function toEvent(event: JournalEvent, telling: Telling): Promise<Schema<'Event'>> {
  const { happening } = event
  const simulated = happening.type === 'simulated'
  const told = {
    id: event.id,
    type: typeOf(event),
    sequence: event.place,
    created_at: toTime(event.atMs),
    resource: resourceOf(event),
    ...(simulated && { simulated }),
    data: simulated ? happening.data : await dataOf(happening, telling),
  }
  // Which data belongs to which type is held against the contract in the tests.
  return told as Schema<'Event'>
}

function dataOf(happening: Happening, { look, publicUrl }: Telling): Data | Promise<Data> {
  if ('payment' in happening) return toPayment(happening.payment)
  if ('transfer' in happening) return toTransfer(happening.transfer)
  if ('bulk' in happening) return toBulk(happening.bulk)
  if ('refund' in happening) return toRefund(happening.refund)
  if ('consent' in happening) return toConsent(happening.consent, publicUrl)
  if ('crossing' in happening) return toCrossing(happening)
  if ('webhook' in happening) return toWebhook(happening.webhook)
  return readTransaction(happening, look)
}

type Crossed = Extract<Happening, { type: 'balance.threshold_reached' }>

function toCrossing({ crossing }: Crossed): Schema<'BalanceThresholdReached'> {
  return {
    account_id: crossing.accountId,
    threshold: toThreshold(crossing.threshold),
    balance: toMoney(crossing.balanceMinor),
    transaction_id: crossing.transactionId,
  }
}

type Posted = Extract<Happening, { type: 'transaction.posted' }>

/** A posted transaction never changes, so that reading it now tells what was posted then. */
async function readTransaction(
  { accountId, transactionId }: Posted,
  look: Telling['look'],
): Promise<Schema<'Transaction'>> {
  const transaction = await look.transaction(accountId, transactionId)
  if (!transaction) throw new Error(`${transactionId} was posted, and is not there`)
  return toTransaction(transaction)
}
