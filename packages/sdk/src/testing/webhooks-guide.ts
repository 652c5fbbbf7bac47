import { readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { join } from 'node:path'
import { vi } from 'vitest'
import { Wekeza, type WekezaEvent } from '../index.ts'
import { applyIfNewer, memoryVersions, verifyWebhook } from '../webhooks.ts'

const GUIDE = readFileSync(join(import.meta.dirname, '../../../../docs/guides/webhooks.md'), 'utf8')

/** The snippets under a heading, up to the next of any level, without what only the compiler needs. */
export function snippetsUnder(heading: string, language = 'ts'): string[] {
  const [, section = ''] = GUIDE.split(new RegExp(`\n##+ ${heading}\n`))
  const own = section.split(/\n##+ /)[0] ?? ''
  const blocks = [...own.matchAll(new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``, 'g'))]
  const codes = blocks.map(([, code = '']) => code)
  if (codes.length === 0) throw new Error(`the guide has no snippet under ${heading}`)
  if (language !== 'ts') return codes
  return codes.map((code) =>
    stripTypeScriptTypes(code)
      .replace(/^import .*$/gm, '')
      .replace(/^export /gm, ''),
  )
}

/** Runs a snippet with the names that a reader would have, and answers those of its own that a test looks at. */
export function run(
  code: string,
  given: object,
  results: string,
): Promise<Record<string, unknown>> {
  const names = { Wekeza, applyIfNewer, memoryVersions, verifyWebhook, ...given }
  const AsyncFunction = (async () => {}).constructor as FunctionConstructor
  return new AsyncFunction(...Object.keys(names), `${code}\nreturn { ${results} }`)(
    ...Object.values(names),
  )
}

/** What the guide hands each event to. */
export type Take = (event: WekezaEvent) => Promise<unknown>

/** The function of the guide, and the orders that it keeps. */
export async function taking() {
  const orders = { markPaid: vi.fn(), markFailed: vi.fn() }
  const { take } = await run(snippetsUnder('Take an event').join('\n'), { orders }, 'take')
  return { take: take as Take, orders }
}
