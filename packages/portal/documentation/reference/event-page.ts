import { makePage } from '../pages/make-page.ts'
import type { Page } from '../pages/page.ts'
import { firstExample, nameOf, webhooks } from './contract.ts'
import { code, fence, paragraph, table } from './markdown-parts.ts'

/** The catalogue of events: each type, what it says, and how it looks. */
export function eventPage(): Page {
  const families = [...Map.groupBy(Object.entries(webhooks), ([type]) => type.split('.')[0] ?? '')]
  const rows = families.map(([family, own]) => [
    `[${code(`${family}.*`)}](#${family})`,
    own.map(([type]) => code(type)).join(', '),
  ])
  const parts = families.map(([family, own]) => familyPart(family, own))
  return makePage({
    path: 'reference/events',
    markdown: `# Event catalogue

Every type of event that a webhook, the stream or the list of events may carry, with an example of each family. [Events](../concepts/events.md) tells who hears them and what is promised, [webhooks](../guides/webhooks.md) how they are received and verified.

${table(['family', 'types'], rows)}
Each is sent with \`webhook-id\`, \`webhook-timestamp\` and \`webhook-signature\` (Standard Webhooks), at least once and not always in order.

${parts.join('')}`,
  })
}

type Entry = readonly [type: string, item: (typeof webhooks)[string]]

function familyPart(family: string, own: readonly Entry[]): string {
  const [first] = own
  const media = first?.[1].post.requestBody?.content?.['application/json']
  const rows = own.map(([type, { post }]) => [code(type), post.summary ?? ''])
  return [
    `## ${family}\n\n`,
    paragraph(first?.[1].post.description ?? ''),
    table(['type', 'tells'], rows),
    media?.schema ? `In the contract: ${code(nameOf(media.schema))}.\n\n` : '',
    fence('json', JSON.stringify(firstExample(media?.examples), null, 2)),
  ].join('')
}
