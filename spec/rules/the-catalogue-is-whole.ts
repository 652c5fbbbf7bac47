import { operationsOf, type Rule } from './contract.ts'

/** Answered before any operation is found, so no operation lists them. */
const ROUTING = new Set([
  'route_not_found',
  'method_not_allowed',
  'headers_too_large',
  'cross_site_refused',
])

/** A code is a fact and a next action, and somebody answers it. */
export const theCatalogueIsWhole: Rule = {
  name: 'the-catalogue-is-whole',
  check: (contract) => {
    const listed = new Set(
      operationsOf(contract).flatMap((operation) => operation['x-errors'] ?? []),
    )
    return Object.entries(contract.errors).flatMap(([code, entry]) => {
      const { status, title, cause, next, retryable, raised_for = [] } = entry
      const answered = raised_for.length > 0 || listed.has(code) || ROUTING.has(code)
      const sentences = [cause, next].every((text) => /[.`]$/.test(text ?? ''))
      return [
        ...(/^[a-z]+(_[a-z]+)*$/.test(code) ? [] : [`${code} is not snake case.`]),
        ...(status >= 400 && status < 600 ? [] : [`${code} has the status ${status}.`]),
        ...(title && sentences
          ? []
          : [`${code} lacks a title, a cause or a next action, as sentences.`]),
        ...(typeof retryable === 'boolean' ? [] : [`${code} does not say whether to retry.`]),
        ...(answered ? [] : [`${code} is answered by no operation.`]),
      ]
    })
  },
}
