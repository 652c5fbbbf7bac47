import {
  type Account,
  formatAmount,
  OWN_BANK_CODE,
  type Payee,
  type PaymentTerms,
  type Permission,
} from '@wekeza/bank'
import { type Html, html } from './html.ts'
import { fill } from './languages/fill.ts'
import type { Language } from './languages/language.ts'

/** Written for a customer: amounts with separators, days by name, no codes. */
export function amountText(amountMinor: number): string {
  return `KES ${formatAmount(amountMinor).replace(/\B(?=(\d{3})+\.)/g, ',')}`
}

const timeZone = 'Africa/Nairobi'

/** @example dayText(Date.parse('2026-11-22T22:05:00Z'), ENGLISH) // '23 November 2026' */
export function dayText(atMs: number, { locale }: Language): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone }).format(atMs)
}

/** @example timeText(Date.parse('2026-11-22T22:05:00Z'), ENGLISH) // '01:05 East Africa Time' */
export function timeText(atMs: number, { locale, words }: Language): Html {
  const format = new Intl.DateTimeFormat(locale, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  })
  return fill(words.time, { clock: format.format(atMs) })
}

/** @example momentText(Date.parse('2026-11-22T22:05:00Z'), ENGLISH) // '23 November 2026, 01:05 East Africa Time' */
export function momentText(atMs: number, language: Language): Html {
  return html`${dayText(atMs, language)}, ${timeText(atMs, language)}`
}

/** @example waitText(900, ENGLISH) // '15 minutes' */
export function waitText(seconds: number, { locale }: Language): string {
  const minutes = Math.ceil(seconds / 60)
  const [count, unit] = minutes < 120 ? [minutes, 'minute'] : [Math.ceil(minutes / 60), 'hour']
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(count)
}

/** The catalogue words the contract's scopes; the one permission that is not a scope is worded beside them. */
export function permissionText(permission: Permission, { words: { access } }: Language): string {
  return permission === 'account_details.read' ? access.details : access.scopes[permission]
}

export function bankText(
  { bank_code: code }: Pick<Extract<Payee, { type: 'account' }>, 'bank_code'>,
  { words }: Language,
): string | Html {
  return code === OWN_BANK_CODE ? 'Wekeza Bank' : fill(words.payment.otherBank, { code })
}

export function railText(rail: PaymentTerms['rail'], { words }: Language): string {
  return words.payment.rails[rail]
}

/** @example phoneText('254712345678') // '+254 712 345 678' */
export function phoneText(digits: string): string {
  return `+${digits.match(/.{1,3}/g)?.join(' ') ?? ''}`
}

/** @example accountText(account, ENGLISH) // 'Current, ending 0012' */
export function accountText({ type, number }: Account, { words }: Language): Html {
  return fill(words.account.ending, { type: words.account[type], digits: number.slice(-4) })
}
