import axe from 'axe-core'
import type { Page } from './open-chromium.ts'

/** WCAG 2.2 up to level AA, and what axe holds to be good practice beside it. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

interface AxeResult {
  readonly violations: readonly {
    readonly id: string
    readonly help: string
    readonly nodes: readonly { readonly target: unknown; readonly failureSummary?: string }[]
  }[]
  readonly passes: readonly unknown[]
}

/**
 * Runs axe on the page that is open.
 * @returns a line for each element that violates a rule
 * @throws if axe found nothing to look at: then it did not run
 */
export async function runAxe(page: Page): Promise<string[]> {
  // Through the debugger: the page's own policy lets no script in.
  await page.evaluate(axe.source)
  const result = (await page.evaluate(
    `axe.run({ runOnly: { type: 'tag', values: ${JSON.stringify(TAGS)} }, resultTypes: ['violations'] })`,
  )) as AxeResult
  if (result.passes.length === 0) throw new Error('axe looked at nothing')
  return result.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help} ${target} ${failureSummary}`),
  )
}
