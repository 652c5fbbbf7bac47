import { type Operation, operationsOf, type Rule } from './contract.ts'

/** How long callers have, from the day on which it is announced. */
const NOTICE_DAYS = 180
const DAY_MS = 86_400_000
/** With seconds and a zone: a day alone would end at another moment for each reader. */
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/

/** Whoever calls what is on its way out is told since when, until when, and what to use instead: all of it, or nothing. */
export const deprecationsAreWhole: Rule = {
  name: 'deprecations-are-whole',
  check: (contract) =>
    operationsOf(contract).flatMap((operation) =>
      faultsOf(operation).map((fault) => `${operation.where} ${fault}.`),
    ),
}

function faultsOf(operation: Operation): string[] {
  const { 'x-deprecated-at': at, 'x-sunset': sunset, 'x-deprecation-link': link } = operation
  const told = [operation.deprecated, at, sunset, link]
  if (told.every((one) => one === undefined)) return []
  const faults: string[] = []
  if (operation.deprecated !== true) faults.push('has no `deprecated: true`')
  if (!isTime(at)) faults.push('has no x-deprecated-at like 2026-01-15T00:00:00Z')
  if (!link || !URL.canParse(link)) faults.push('has no x-deprecation-link to a page')
  if (sunset !== undefined && !isTime(sunset)) faults.push('has an x-sunset that is no time')
  if (isTime(at) && isTime(sunset) && daysBetween(at, sunset) < NOTICE_DAYS) {
    faults.push(`has an x-sunset less than ${NOTICE_DAYS} days after x-deprecated-at`)
  }
  return faults
}

function isTime(text: string | undefined): text is string {
  return text !== undefined && TIME.test(text) && !Number.isNaN(Date.parse(text))
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_MS
}
