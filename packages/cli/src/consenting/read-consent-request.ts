import type { ConsentRequest, Permission, Rail } from '@wekeza/sdk'
import { parsePayee, railFor } from '../paying/parse-payee.ts'
import { requireAll } from '../prompts/required.ts'
import { readTime } from '../times/read-time.ts'

export interface ConsentFlags {
  readonly kind: string
  readonly permission?: readonly string[] | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly 'to-name'?: string | undefined
  readonly amount?: string | undefined
  readonly cap?: string | undefined
  readonly currency: string
  readonly rail?: Rail | undefined
  readonly 'expires-at'?: string | undefined
}

/** All that can be looked at. */
export const PERMISSIONS: readonly Permission[] = [
  'accounts.read',
  'account_details.read',
  'balances.read',
  'transactions.read',
]

/** Makes what the platform is asked for out of flags, and asks for what is missing where somebody sits. */
export async function readConsentRequest(
  flags: ConsentFlags,
  asks: boolean,
): Promise<ConsentRequest> {
  const { kind } = flags
  const until = flags['expires-at'] && readTime('--expires-at', flags['expires-at'])
  if (kind === 'account_access') {
    const permissions = (flags.permission ?? PERMISSIONS) as Permission[]
    return { kind, permissions: [...permissions], ...(until && { expires_at: until }) }
  }
  const recurring = kind === 'recurring_payment'
  const money = recurring
    ? {
        flag: '--cap',
        value: flags.cap,
        question: `At most how much each time, in ${flags.currency}?`,
      }
    : { flag: '--amount', value: flags.amount, question: `How much, in ${flags.currency}?` }
  const end = {
    flag: '--expires-at',
    value: until || undefined,
    question: 'Until when (2026-12-31)?',
  }
  const wanted = [
    { flag: '--to', value: flags.to, question: 'To which account (number, or number@bank)?' },
    { flag: '--to-name', value: flags['to-name'], question: 'The payee’s name?' },
    money,
    ...(recurring ? [end] : []),
  ]
  const [to = '', name = '', value = '', answered] = await requireAll(wanted, asks)
  const payee = parsePayee(to, name)
  const terms = {
    payee,
    rail: flags.rail ?? railFor(payee),
    ...(flags.from && { debtor_account_id: flags.from }),
  }
  const amount = { amount: value, currency: flags.currency }
  if (!recurring) {
    return { kind: 'single_payment', amount, ...terms, ...(until && { expires_at: until }) }
  }
  const expires_at = readTime('--expires-at', answered ?? '')
  return { kind: 'recurring_payment', cap_per_payment: amount, ...terms, expires_at }
}
