import type { Page } from './page.ts'

/** A part of the navigation: its pages in the order in which one would read them. */
export interface Section {
  readonly title: string
  readonly pages: readonly Page[]
}

/** Which pages stand where. What ends in a slash takes whatever of that folder is not named; the rest goes below `More`. */
const ORDER: readonly (readonly [title: string, paths: readonly string[]])[] = [
  [
    'Start',
    [
      'index',
      'quickstart/sdk',
      'quickstart/cli',
      'quickstart/http',
      'quickstart/ci',
      'quickstart/bank',
      'quickstart/customer',
      'quickstart/staff',
      'quickstart/',
    ],
  ],
  [
    'Build',
    [
      'guides/authentication',
      'guides/developers',
      'guides/consents',
      'guides/transactions',
      'guides/payments',
      'guides/bulk-payments',
      'guides/webhooks',
      'guides/simulation',
      'guides/simulate-errors',
      'guides/logs',
      'guides/usage-and-billing',
      'guides/go-live',
      'guides/sdk-auth',
      'guides/fapi2',
      'guides/mtls',
      'guides/keys',
      'guides/sign-in',
      'guides/',
    ],
  ],
  [
    'Concepts',
    [
      'concepts/money',
      'concepts/rails',
      'concepts/idempotency',
      'concepts/rate-limits',
      'concepts/events',
      'concepts/versioning',
      'concepts/',
    ],
  ],
  [
    'Reference',
    [
      'reference/api',
      'errors',
      'errors/',
      'reference/events',
      'reference/scopes',
      'reference/rails',
      'reference/limits',
      'reference/cli',
      'reference/command-line',
      'reference/sdk-typescript',
      'reference/',
    ],
  ],
  ['Examples', ['examples/']],
  ['Operate', ['operating/install', 'operating/configure', 'operating/secure', 'operating/']],
  [
    'Design',
    [
      'articles/',
      'design/architecture',
      'design/contributing',
      'security/',
      'decisions',
      'decisions/',
    ],
  ],
]

/** Pages that their own index lists; the navigation shows that instead of each. */
const LISTED_ELSEWHERE = /^(errors|reference\/cli|reference\/api|decisions)\//

/** @throws if two places of the order would take the same page */
export function arrange(pages: readonly Page[]): Section[] {
  const left = new Map(pages.map((page) => [page.path, page]))
  const named = new Set(ORDER.flatMap(([, paths]) => paths))
  const take = (path: string): Page[] => {
    if (!path.endsWith('/')) return [left.get(path)].filter((page) => page !== undefined)
    return [...left.values()].filter((page) => page.path.startsWith(path) && !named.has(page.path))
  }
  const sections = ORDER.map(([title, paths]) => ({ title, pages: paths.flatMap(take) }))
  const placed = new Set(sections.flatMap(({ pages: own }) => own.map(({ path }) => path)))
  const more = pages.filter(({ path }) => !placed.has(path) && path !== 'not-found')
  const all = more.length === 0 ? sections : [...sections, { title: 'More', pages: more }]
  return all.filter(({ pages: own }) => own.length > 0)
}

/** Whether the navigation names a page itself. */
export function isNamed({ path }: Page): boolean {
  return !LISTED_ELSEWHERE.test(path)
}
