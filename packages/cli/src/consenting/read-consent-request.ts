import type { ConsentRequest, Permission, Rail } from '@wekeza/sdk'
import { parsePayee, railFor } from '../paying/parse-payee.ts'
import { requireAll } from '../prompts/required.ts'
import { readTime } from '../times/read-time.ts'
import { type BulkFlags, readBulk } from './read-bulk.ts'
import { type PayeeFlags, readPayees } from './read-payees.ts'
import { type PeriodFlags, readPeriodCap } from './read-period-cap.ts'

export interface ConsentFlags extends PayeeFlags, PeriodFlags, BulkFlags {
  readonly kind: string
  readonly permission?: readonly string[] | undefined
  readonly from?: string | undefined
  readonly amount?: string | undefined
  readonly cap?: string | undefined
  readonly currency: string
  readonly rail?: Rail | undefined
  readonly 'fallback-rail'?: readonly Rail[] | undefined
  readonly 'transactions-from'?: string | undefined
  readonly 'transactions-to'?: string | undefined
  readonly 'starts-at'?: string | undefined
  readonly 'expires-at'?: string | undefined
}

/** All that can be looked at. */
export const PERMISSIONS: readonly Permission[] = [
  'accounts.read',
  'account_details.read',
  'balances.read',
  'transactions.read',
  'beneficiaries.read',
  'standing_orders.read',
]

/** Makes what the platform is asked for out of flags, and asks for what is missing where somebody sits. */
export async function readConsentRequest(
  flags: ConsentFlags,
  asks: boolean,
): Promise<ConsentRequest> {
  switch (flags.kind) {
    case 'account_access':
      return readAccess(flags)
    case 'funds_confirmation':
      return { kind: 'funds_confirmation', ...accountOf(flags), ...timed(flags, 'expires-at') }
    case 'recurring_payment':
      return readRecurring(flags, asks)
    case 'bulk_payment':
      return {
        ...(await readBulk(flags, asks)),
        ...accountOf(flags),
        ...timed(flags, 'expires-at'),
      }
    case 'refunds':
      return readRefunds(flags)
    default:
      return readSingle(flags, asks)
  }
}

function readAccess(flags: ConsentFlags): ConsentRequest {
  const permissions = (flags.permission ?? PERMISSIONS) as Permission[]
  return {
    kind: 'account_access',
    permissions: [...permissions],
    ...timed(flags, 'transactions-from'),
    ...timed(flags, 'transactions-to'),
    ...timed(flags, 'expires-at'),
  }
}

async function readSingle(flags: ConsentFlags, asks: boolean): Promise<ConsentRequest> {
  const question = `How much, in ${flags.currency}?`
  const wanted = [...payeeWanted(flags), { flag: '--amount', value: flags.amount, question }]
  const [to = '', name = '', value = ''] = await requireAll(wanted, asks)
  const payee = parsePayee(to, name)
  const amount = { amount: value, currency: flags.currency }
  const rail = flags.rail ?? railFor(payee)
  const terms = {
    payee,
    rail,
    ...fallbackOf(flags),
    ...accountOf(flags),
    ...timed(flags, 'expires-at'),
  }
  return { kind: 'single_payment', amount, ...terms }
}

async function readRecurring(flags: ConsentFlags, asks: boolean): Promise<ConsentRequest> {
  const until = flags['expires-at']
  const wanted = [
    ...payeeWanted(flags),
    {
      flag: '--cap',
      value: flags.cap,
      question: `At most how much each time, in ${flags.currency}?`,
    },
    { flag: '--expires-at', value: until, question: 'Until when (2026-12-31)?' },
  ]
  const [to = '', name = '', cap = '', end = ''] = await requireAll(wanted, asks)
  const payees = readPayees(flags, parsePayee(to, name))
  return {
    kind: 'recurring_payment',
    cap_per_payment: { amount: cap, currency: flags.currency },
    ...readPeriodCap(flags),
    payees,
    rail: flags.rail ?? railFor(parsePayee(to, name)),
    ...fallbackOf(flags),
    ...accountOf(flags),
    ...timed(flags, 'starts-at'),
    expires_at: readTime('--expires-at', end),
  }
}

function readRefunds(flags: ConsentFlags): ConsentRequest {
  const cap = flags.cap && { cap_per_refund: { amount: flags.cap, currency: flags.currency } }
  return { kind: 'refunds', ...cap, ...accountOf(flags), ...timed(flags, 'expires-at') }
}

function fallbackOf({ 'fallback-rail': rails }: ConsentFlags): { fallback_rails?: Rail[] } {
  return rails ? { fallback_rails: [...rails] } : {}
}

function payeeWanted({ to, 'to-name': name }: PayeeFlags) {
  return [
    {
      flag: '--to',
      value: to?.[0],
      question: 'To which account (number, or number@bank)?',
    },
    { flag: '--to-name', value: name?.[0], question: 'The payee’s name?' },
  ]
}

function accountOf({ from }: ConsentFlags): { debtor_account_id?: string } {
  return from ? { debtor_account_id: from } : {}
}

type TimeFlag = 'transactions-from' | 'transactions-to' | 'starts-at' | 'expires-at'
type TimeField = 'transactions_from' | 'transactions_to' | 'starts_at' | 'expires_at'

function timed(flags: ConsentFlags, name: TimeFlag): { [Field in TimeField]?: string } {
  const given = flags[name]
  return given ? { [name.replaceAll('-', '_')]: readTime(`--${name}`, given) } : {}
}
