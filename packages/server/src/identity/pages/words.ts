import {
  type Account,
  formatAmount,
  OWN_BANK_CODE,
  type Payee,
  type Permission,
} from '@wekeza/bank'
import { scopes } from '@wekeza/contract'

/** Written for a customer: amounts with separators, days by name, no codes. */
export function amountText(amountMinor: number): string {
  return `KES ${formatAmount(amountMinor).replace(/\B(?=(\d{3})+\.)/g, ',')}`
}

const timeZone = 'Africa/Nairobi'
const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone })
const TIME = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone })

/** @example dayText(Date.parse('2026-11-22T22:05:00Z')) // '23 November 2026' */
export function dayText(atMs: number): string {
  return DAY.format(atMs)
}

/** @example timeText(Date.parse('2026-11-22T22:05:00Z')) // '01:05 East Africa Time' */
export function timeText(atMs: number): string {
  return `${TIME.format(atMs)} East Africa Time`
}

/** The contract words its scopes; the one permission that is not a scope is worded here. */
export function permissionText(permission: Permission): string {
  return permission === 'account_details.read'
    ? 'See the numbers and holders of your accounts'
    : scopes.customer[permission]
}

export function bankText({ bank_code: code }: Payee): string {
  return code === OWN_BANK_CODE ? 'Wekeza Bank' : `Bank with the code ${code}`
}

const RAILS = { internal: 'Inside Wekeza Bank, at once', pesalink: 'PesaLink, within seconds' }

export function railText(rail: keyof typeof RAILS): string {
  return RAILS[rail]
}

const TYPES: Readonly<Record<Account['type'], string>> = {
  current: 'Current',
  savings: 'Savings',
  business: 'Business',
  internal: 'Account',
}

/** @example accountText(account) // 'Current, ending 0012' */
export function accountText({ type, number }: Account): string {
  return `${TYPES[type]}, ending ${number.slice(-4)}`
}
