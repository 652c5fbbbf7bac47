import type { Body, Schema } from '@wekeza/contract'
import type { Bench } from '../bench/bench.ts'
import { bankTimeIn, DAY_MS } from './bank-time.ts'
import { newKey } from './key.ts'
import { kes } from './minor.ts'
import { everyday, type Holding, shop, trading } from './people.ts'
import { applicationToken, customerTokens, type Party } from './tokens.ts'

/** A consent that a customer approved, and the token that acts under it. */
export interface Grant {
  readonly consent: Schema<'Consent'>
  readonly token: string
  readonly tokens: Schema<'TokenSet'>
}

interface Common {
  readonly by?: Party
  /** of the token; default: all that the consent carries */
  readonly scopes?: readonly string[]
  readonly expiresInMs?: number
}

export const ALL_PERMISSIONS: readonly Schema<'Permission'>[] = [
  'accounts.read',
  'account_details.read',
  'balances.read',
  'transactions.read',
  'beneficiaries.read',
  'standing_orders.read',
]

export interface Access extends Common {
  readonly customerId?: string
  readonly permissions?: readonly Schema<'Permission'>[]
  readonly accountIds?: readonly string[]
  readonly window?: { readonly from?: string; readonly to?: string }
}

/** To see accounts: Wanjiru's, every permission, unless it is said otherwise. */
export async function grantAccess(bench: Bench, wish: Access = {}): Promise<Grant> {
  const request: Body<'createConsent'> = {
    kind: 'account_access',
    permissions: [...(wish.permissions ?? ALL_PERMISSIONS)],
    ...(wish.window?.from && { transactions_from: wish.window.from }),
    ...(wish.window?.to && { transactions_to: wish.window.to }),
    ...(await expiry(bench, wish.expiresInMs)),
  }
  return grant(bench, request, wish.customerId ?? everyday.customerId, wish)
}

export interface Paying extends Common {
  readonly payer?: Holding
  readonly payee?: Schema<'Payee'>
  readonly rail?: Schema<'Rail'>
  readonly fallbackRails?: readonly Schema<'Rail'>[]
}

/** To make one payment: 1.00 from Wanjiru to Baraka, unless it is said otherwise. */
export async function grantPayment(
  bench: Bench,
  wish: Paying & { amount?: string } = {},
): Promise<Grant> {
  const request: Body<'createConsent'> = {
    kind: 'single_payment',
    amount: kes(wish.amount ?? '1.00'),
    ...termsOf(wish),
    ...(await expiry(bench, wish.expiresInMs)),
  }
  return grant(bench, request, (wish.payer ?? everyday).customerId, wish)
}

export interface Recurring extends Paying {
  readonly cap?: string
  /** further payees beside the first */
  readonly others?: readonly Schema<'Payee'>[]
  readonly perPeriod?: Pick<
    Schema<'RecurringPaymentRequest'>,
    'cap_per_period' | 'payments_per_period_max'
  >
  readonly startsInMs?: number
}

/** To make payments, each up to a cap: 100.00 from Wanjiru to Baraka, unless it is said otherwise. */
export async function grantPayments(bench: Bench, wish: Recurring = {}): Promise<Grant> {
  const request: Body<'createConsent'> = {
    kind: 'recurring_payment',
    cap_per_payment: kes(wish.cap ?? '100.00'),
    ...recurringTerms(wish),
    ...wish.perPeriod,
    ...(wish.startsInMs && { starts_at: await bankTimeIn(bench, wish.startsInMs) }),
    expires_at: await bankTimeIn(bench, wish.expiresInMs ?? 30 * DAY_MS),
  }
  return grant(bench, request, (wish.payer ?? everyday).customerId, wish)
}

function termsOf(wish: Paying) {
  const { payer = everyday, payee = trading.payee, rail = 'internal', fallbackRails } = wish
  const others = fallbackRails && { fallback_rails: [...fallbackRails] }
  return { payee, rail, ...others, debtor_account_id: payer.id } as const
}

function recurringTerms(wish: Recurring) {
  const { payee, ...terms } = termsOf(wish)
  return { ...terms, payees: [payee, ...(wish.others ?? [])] }
}

/** To pay back what was paid to an account: Baraka's, unless it is said otherwise. */
export async function grantRefunds(
  bench: Bench,
  wish: Common & { from?: Holding; cap?: string } = {},
): Promise<Grant> {
  const { id, customerId } = wish.from ?? trading
  const request: Body<'createConsent'> = {
    kind: 'refunds',
    ...(wish.cap && { cap_per_refund: kes(wish.cap) }),
    debtor_account_id: id,
    ...(await expiry(bench, wish.expiresInMs)),
  }
  return grant(bench, request, customerId, wish)
}

/** What a bulk payment comes to, as its consent has it. */
export type BulkTerms = Pick<
  Schema<'BulkPaymentConsentRequest'>,
  'total' | 'items_count' | 'file_hash'
>

/** To make the payments of one file: of one item of 1.00, of Wanjiru's, unless it is said otherwise. */
export async function grantBulk(
  bench: Bench,
  wish: Common & { payer?: Holding; terms?: BulkTerms } = {},
): Promise<Grant> {
  const { id, customerId } = wish.payer ?? everyday
  const terms = { total: kes('1.00'), items_count: 1, file_hash: 'ab'.repeat(32) }
  const request: Body<'createConsent'> = {
    kind: 'bulk_payment',
    ...(wish.terms ?? terms),
    debtor_account_id: id,
    ...(await expiry(bench, wish.expiresInMs)),
  }
  return grant(bench, request, customerId, wish)
}

/** To ask whether an account could pay: Wanjiru's everyday one, unless it is said otherwise. */
export async function grantFunds(
  bench: Bench,
  wish: Common & { of?: Holding } = {},
): Promise<Grant> {
  const { id, customerId } = wish.of ?? everyday
  const request: Body<'createConsent'> = {
    kind: 'funds_confirmation',
    debtor_account_id: id,
    ...(await expiry(bench, wish.expiresInMs)),
  }
  return grant(bench, request, customerId, wish)
}

/** A consent to pay 1.00 from an account of two, which Halima has approved and Yusuf has not. */
export async function halfSigned(bench: Bench, wish: Common = {}): Promise<Grant> {
  return grantPayment(bench, { ...wish, payer: shop })
}

/** The field of a request that says when the consent ends; nothing where it lasts as its kind does. */
export async function expiry(bench: Bench, inMs: number | undefined) {
  return inMs === undefined ? {} : { expires_at: await bankTimeIn(bench, inMs) }
}

async function grant(
  bench: Bench,
  request: Body<'createConsent'>,
  customerId: string,
  { by, scopes, accountIds }: Common & { accountIds?: readonly string[] },
): Promise<Grant> {
  const { id } = await askConsent(bench, request, by)
  const consent = await approve(bench, id, { customerId, accountIds, by })
  const tokens = await customerTokens(bench, id, { scopes, by })
  return { consent, tokens, token: tokens.access_token }
}

/** A consent that awaits its customer. */
export async function askConsent(
  bench: Bench,
  body: Body<'createConsent'>,
  by?: Party,
): Promise<Schema<'Consent'>> {
  const token = await applicationToken(bench, by)
  return bench.done({ operation: 'createConsent', token, key: newKey(), body })
}

export async function approve(
  bench: Bench,
  consentId: string,
  wish: {
    customerId: string
    accountIds?: readonly string[] | undefined
    by?: Party | undefined
  },
): Promise<Schema<'Consent'>> {
  return bench.done({
    operation: 'approveConsent',
    token: await applicationToken(bench, wish.by),
    params: { consent_id: consentId },
    body: {
      customer_id: wish.customerId,
      ...(wish.accountIds && { account_ids: wish.accountIds }),
    },
  })
}

export async function revoke(
  bench: Bench,
  consentId: string,
  by?: Party,
): Promise<Schema<'Consent'>> {
  const token = await applicationToken(bench, by)
  return bench.done({ operation: 'revokeConsent', token, params: { consent_id: consentId } })
}
