import { scopes } from '@wekeza/contract'
import { slugOf } from '../markdown/slug-of.ts'
import { makePage } from '../pages/make-page.ts'
import type { Page } from '../pages/page.ts'
import { addressOfOperation, describeOperations } from './contract.ts'
import { code, table } from './markdown-parts.ts'

const HOLDERS: Readonly<Record<keyof typeof scopes, readonly [string, string]>> = {
  application: [
    'An application, for itself',
    'Given when it is created; asked for at `/oauth/token` by client credentials.',
  ],
  customer: [
    'What a customer grants',
    'Asked for at `/oauth/authorize`, and approved by the customer on the bank’s own page.',
  ],
  me: ['A customer’s own session', 'Only the bank’s own application asks for it.'],
  staff: ['The bank’s staff', 'Only the bank’s own application asks for it.'],
  developer: [
    'A developer’s session',
    'Carried by the session of somebody who signed in as a developer.',
  ],
}

/** Every scope: who may hold it, what it opens, and what a customer reads of it. */
export function scopePage(): Page {
  const operations = describeOperations()
  const parts = Object.entries(scopes).map(([holder, own]) => {
    const [title, words] = HOLDERS[holder as keyof typeof scopes]
    const rows = Object.entries(own).map(([scope, meaning]) => [
      code(scope),
      meaning,
      operations
        .filter((one) => one.scopes.includes(scope))
        .map((one) => `[${code(one.id)}](${addressOfOperation(one, slugOf)})`)
        .join(', '),
    ])
    return `## ${title}\n\n${words}\n\n${table(['scope', 'what it allows', 'operations'], rows)}`
  })
  return makePage({
    path: 'reference/scopes',
    markdown: `# Scopes

What a token may carry, who may hold it, and which operations it opens. A scope is never enough by itself: where customers' accounts are concerned, a live [consent](../guides/consents.md) has to allow the same, and every call asks it again.

${parts.join('')}`,
  })
}
