import {
  EFT,
  type FeeBand,
  MPESA,
  OWN_BANK_CODE,
  PESALINK,
  RTGS,
} from '../../../bank/src/rails/figures.ts'
import { makePage } from '../pages/make-page.ts'
import type { Page } from '../pages/page.ts'
import { code, table } from './markdown-parts.ts'

const MINUTE_MS = 60_000

/** How each rail carries money, what it costs and when: from the bank’s own figures. */
export function railPage(): Page {
  const head = ['rail', 'reaches', 'amounts', 'takes payments', 'money has moved']
  return makePage({
    path: 'reference/rails',
    markdown: `# Rails and fees

The amounts, hours, speeds and fees of each way for money to travel, as the bank of tests has them. PesaLink's largest amount is published; the others are sandbox defaults, and a bank puts its own tariff there. How a rail is chosen, quoted and replaced by another: [rails](../concepts/rails.md).

## What each carries

${table(head, rails())}
Times are East Africa Time.

## Fees

${table(['rail', 'amount', 'fee'], fees())}
The payer bears the fee. [A quote](/docs/reference/api/payments) tells it for each rail before anybody is asked, and a payment tells it as \`fee\`.
`,
  })
}

function rails(): string[][] {
  const here = `accounts here (bank code ${code(OWN_BANK_CODE)})`
  const elsewhere = 'accounts at other banks'
  const { hours } = RTGS
  const office = `business days, ${clock(hours.opensMinute)} to ${clock(hours.closesMinute)}`
  const batch = `always; a batch closes at ${clock(EFT.cutOffMinute)}`
  const nextDay = `the next business day at ${clock(EFT.settlesMinute)}`
  const whole = `${amounts(MPESA)}, whole shillings`
  return [
    ['`internal`', here, 'any', 'always', 'at once'],
    ['`pesalink`', elsewhere, amounts(PESALINK), 'always', after(PESALINK.settlesAfterMs)],
    ['`mpesa`', 'phones, paybills, tills', whole, 'always', after(MPESA.settlesAfterMs)],
    ['`rtgs`', elsewhere, amounts(RTGS), office, after(RTGS.settlesAfterMs)],
    ['`eft`', elsewhere, amounts(EFT), batch, nextDay],
  ]
}

function fees(): string[][] {
  const outside = { pesalink: PESALINK, mpesa: MPESA, rtgs: RTGS, eft: EFT }
  const bands = Object.entries(outside).flatMap(([rail, { fees: own }]) =>
    own.map((band) => [code(rail), upTo(band), shillings(band.feeMinor)]),
  )
  return [['`internal`', 'any', shillings(0)], ...bands]
}

function amounts({ minMinor, maxMinor }: { minMinor: number; maxMinor: number }): string {
  if (maxMinor === Number.MAX_SAFE_INTEGER) return `${shillings(minMinor)} and more`
  return `${shillings(minMinor)} to ${shillings(maxMinor)}`
}

function upTo({ upToMinor }: FeeBand): string {
  return upToMinor === Number.MAX_SAFE_INTEGER ? 'above, or any' : `up to ${shillings(upToMinor)}`
}

function shillings(minor: number): string {
  const value = (minor / 100).toLocaleString('en', { minimumFractionDigits: 2 })
  return `KES\u00a0${value}`
}

function after(durationMs: number): string {
  if (durationMs < MINUTE_MS) return `${durationMs / 1_000} seconds later`
  return `${durationMs / MINUTE_MS} minutes later`
}

function clock(minuteOfDay: number): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${two(Math.floor(minuteOfDay / 60))}:${two(minuteOfDay % 60)}`
}
