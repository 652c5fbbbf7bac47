import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { makePage } from './make-page.ts'
import type { Page } from './page.ts'

export const ROOT = join(import.meta.dirname, '../../../..')

/** Files outside docs/ that are documentation all the same, and where they stand in it. */
const OUTSIDE: Readonly<Record<string, string>> = {
  'ARCHITECTURE.md': 'design/architecture',
  'CONTRIBUTING.md': 'design/contributing',
  'packages/sdk/README.md': 'reference/sdk-typescript',
  'packages/cli/README.md': 'reference/command-line',
  'packages/conformance/README.md': 'reference/conformance',
  'deploy/kong/README.md': 'operating/kong',
  'deploy/elastic/README.md': 'operating/elastic',
  'examples/checkout-webhooks/README.md': 'examples/checkout-webhooks',
  'examples/copilot/README.md': 'examples/copilot',
  'examples/core-adapter/README.md': 'examples/core-adapter',
  'examples/fraud-monitor/README.md': 'examples/fraud-monitor',
}

/** Every page that somebody wrote: docs/, and what of the rest explains itself. */
export function readWritten(): Page[] {
  const inside = readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => read(`docs/${name}`, pathOf(name)))
  return [...inside, ...Object.entries(OUTSIDE).map(([file, path]) => read(file, path))]
}

function read(file: string, path: string): Page {
  return makePage({ path, file, markdown: readFileSync(join(ROOT, file), 'utf8') })
}

/** `decisions/README.md` is the page of its folder. */
function pathOf(name: string): string {
  return name.replace(/\.md$/, '').replace(/\/README$/, '')
}
