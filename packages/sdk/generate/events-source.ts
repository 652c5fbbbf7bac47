import { eventExamples } from '@wekeza/contract/event-examples'
import contract from '@wekeza/contract/openapi.json' with { type: 'json' }
import { BANNER } from './banner.ts'
import { nameOf, type Schema } from './describe-operations.ts'

interface Told {
  readonly post: {
    readonly requestBody: { readonly content: { readonly 'application/json': { schema: Schema } } }
  }
}

/** An event of each type, for tests of whoever receives them. */
export function eventExamplesSource(): string {
  return `${BANNER}export const eventExamples = ${JSON.stringify(eventExamples, null, 2)} as const\n`
}

/** What each type of event tells, by the contract's `webhooks`. */
export function eventsSource(): string {
  const webhooks = contract.webhooks as unknown as Readonly<Record<string, Told>>
  const rows = Object.entries(webhooks).map(([type, { post }]) => {
    const { schema } = post.requestBody.content['application/json']
    return [type, nameOf(schema)] as const
  })
  const names = [...new Set(rows.map(([, name]) => name))].sort()
  const members = rows.map(([type, name]) => `  '${type}': ${name}\n`)
  return `${BANNER}import type { ${names.join(', ')} } from './schemas.ts'

/** Every type of event of the contract, and what it tells. */
export interface EventTypes {
${members.join('')}}
`
}
