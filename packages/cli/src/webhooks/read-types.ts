import type { WebhookTypes } from '@wekeza/sdk'
import { usageError } from '../errors/usage-error.ts'

const FILTER = /^(\*|[a-z_]+(\.(\*|[a-z_]+))?)$/

/**
 * Reads `payment.*,transaction.posted`. A family may be named alone, `payment`, since shells take a star for
 * themselves; which types there are is the platform's to say.
 */
export function readTypes(text: string): WebhookTypes {
  const names = text.split(',').map((name) => name.trim())
  const bad = names.find((name) => !FILTER.test(name))
  if (bad !== undefined) {
    throw usageError(
      `--types: ${bad || 'nothing'} is no type. Give some like payment.settled,consent.`,
    )
  }
  const filters = names.map((name) => (/[.*]/.test(name) ? name : `${name}.*`))
  return [...new Set(filters)] as WebhookTypes
}

/** Whether a type is among those that were asked for. */
export function isAskedFor(type: string, filters: readonly string[]): boolean {
  return filters.some(
    (filter) =>
      filter === '*' ||
      filter === type ||
      (filter.endsWith('.*') && type.startsWith(filter.slice(0, -1))),
  )
}
