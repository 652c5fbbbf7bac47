import type { Schema } from '@wekeza/contract'
import { consentPage } from '../../plain/consent-page.ts'
import { listPage } from '../../plain/list-page.ts'
import { messagePage, signInPage } from '../../plain/message-pages.ts'
import type { PageIn } from '../pages/page.ts'

const AT = '2026-11-23T09:00:00.000Z'
const KES = (amount: string) => ({ amount, currency: 'KES' as const })

const CONSENT: Schema<'Consent'> = {
  ...{ id: 'csn_01m84kvqfy66f6zgkbd6emr3n2', version: 2, kind: 'account_access' },
  ...{ status: 'authorised', application_id: 'app_demo', customer_id: 'cus_wanjiru' },
  ...{ account_ids: ['acc_1', 'acc_2'], accounts_withheld: false, debtor_account_id: null },
  permissions: ['accounts.read', 'balances.read', 'transactions.read'],
  ...{ transactions_from: null, transactions_to: null, amount: null, cap_per_payment: null },
  ...{ cap_per_period: null, payments_per_period_max: null, total: null, items_count: null },
  ...{ file_hash: null, cap_per_refund: null, payee: null, payees: [], rail: null },
  ...{ fallback_rails: [], payment_id: null, starts_at: null, authorisation_url: null },
  ...{ expires_at: '2027-05-22T09:00:00.000Z', created_at: AT, updated_at: AT },
}
const PAYING: Schema<'Consent'> = {
  ...CONSENT,
  ...{ kind: 'recurring_payment', permissions: [], account_ids: [] },
  ...{ debtor_account_id: 'acc_1', cap_per_payment: KES('12500.00') },
}
const ENDED: Schema<'Consent'> = { ...CONSENT, status: 'revoked' }
const WAITING: Schema<'Consent'> = { ...PAYING, status: 'awaiting_co_holder' }

const READ: Schema<'ConsentRead'> = {
  ...{ account_id: 'acc_1', permission: 'balances.read', count: 12 },
  ...{ first_at: AT, last_at: AT },
}

const named = (consent: Schema<'Consent'>) => ({
  consent,
  application_name: 'Kilimani Heights Management',
})
const detail = (consent: Schema<'Consent'>) => ({
  ...named(consent),
  ...{ reads: consent.kind === 'account_access' ? [READ] : [] },
  paid: { count: 3, amount: KES('37500.00') },
})

const account = (id: string, nickname: string): Schema<'Account'> => ({
  ...{ id, nickname, type: 'current', currency: 'KES', status: 'active' },
  masked_number: '•••• 0012',
})

/** What customers see without scripts, in each of its states. */
export function plainGallery(): Record<string, PageIn> {
  const known = { testBank: true, csrf: 'token' }
  const list = { ...known, customerName: 'Wanjiru Kamau', nextCursor: null, approvals: [] }
  const one = {
    ...known,
    accounts: [account('acc_1', 'Everyday'), account('acc_2', 'School fees')],
    signed: false,
    withdrawn: false,
  }
  return {
    'plain-sign-in': signInPage('/session/customers/start'),
    'plain-sign-in-failed': signInPage('/session/customers/start', 'failed'),
    'plain-none': listPage({ ...list, consents: [] }),
    'plain-list': listPage({
      ...list,
      consents: [CONSENT, PAYING, WAITING, ENDED].map(named),
      approvals: [true, false].map((isSigned) => ({ ...named(WAITING), isSigned })),
      nextCursor: 'next',
    }),
    'plain-reading': consentPage({ ...one, detail: detail(CONSENT) }),
    'plain-waiting': consentPage({ ...one, detail: detail(WAITING) }),
    'plain-paying': consentPage({ ...one, detail: detail(PAYING) }),
    'plain-withdrawn': consentPage({ ...one, detail: detail(ENDED), withdrawn: true }),
    'plain-not-found': messagePage(404, 'notFound', 'notFoundLead'),
  }
}
