import { slugOf } from '../markdown/slug-of.ts'
import { makePage } from '../pages/make-page.ts'
import type { Page } from '../pages/page.ts'
import { addressOfOperation, type Described, describeOperations } from './contract.ts'
import { code, table } from './markdown-parts.ts'

const USUAL_BYTES = 65_536

/** What each operation costs, and how large its body may be. */
export function limitPage(): Page {
  const operations = describeOperations()
  const byCost = [...Map.groupBy(operations, ({ rateCost }) => rateCost)].sort(([a], [b]) => a - b)
  const [usual, ...dear] = byCost
  const costs = dear.flatMap(([cost, own]) =>
    own.map((one) => [String(cost), linkTo(one), code(`${one.method} ${one.path}`)]),
  )
  const large = operations.filter(({ bodyBytesMax }) => bodyBytesMax !== USUAL_BYTES)
  const paged = operations.filter((one) => one.paged)
  return makePage({
    path: 'reference/limits',
    markdown: `# Limits of the contract

What a call costs of [the rate limit](../concepts/rate-limits.md), how large a body may be, and how long a page. How much of it a caller has in a minute is the bank's to set: [limits of a server](../operating/limits.md).

## What a call costs

${usual?.[1].length ?? 0} operations cost ${usual?.[0] ?? 1}. The others:

${table(['cost', 'operation', 'request'], costs)}
## Bodies

A body has at most ${USUAL_BYTES.toLocaleString('en')} bytes; more is refused with \`body_too_large\`. These take more:

${table(
  ['operation', 'bytes at most'],
  large.map((one) => [linkTo(one), one.bodyBytesMax.toLocaleString('en')]),
)}
## Pages

These answer in pages of 25, or of \`limit\` (1 to 100). A cursor belongs to the application that got it.

${paged.map((one) => `- ${linkTo(one)}\n`).join('')}
## Keys and ids

- An \`Idempotency-Key\` has 1 to 255 characters, and is kept for 24 hours.
- Ids have at most 64 characters, and begin with what they name: \`pay_…\`, \`csn_…\`, \`acc_…\`.
`,
  })
}

function linkTo(one: Described): string {
  return `[${one.summary}](${addressOfOperation(one, slugOf)})`
}
