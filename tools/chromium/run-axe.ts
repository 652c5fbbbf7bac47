import axe from 'axe-core'
import type { Page } from './open-chromium.ts'

/** WCAG 2.2 up to level AA, and what axe holds to be good practice beside it. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** The rules of those whose answer can change with the colours alone. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block']

interface AxeResult {
  readonly violations: readonly {
    readonly id: string
    readonly help: string
    readonly nodes: readonly { readonly target: unknown; readonly failureSummary?: string }[]
  }[]
  readonly passes: readonly unknown[]
}

interface AxeScope {
  /** a selector of what is looked at. Default: the whole page */
  readonly within?: string
  /** rules that are left out, by id. Default: none */
  readonly without?: readonly string[]
}

/**
 * Runs axe on the page that is open.
 * @returns a line for each element that violates a rule
 * @throws if axe found nothing to look at: then it did not run
 */
export function runAxe(page: Page, { within = 'html', without = [] }: AxeScope = {}) {
  const rules = Object.fromEntries(without.map((rule) => [rule, { enabled: false }]))
  return violationsOf(page, within, { runOnly: { type: 'tag', values: TAGS }, rules })
}

/**
 * Runs axe in both schemes of colours, and leaves the dark one on. Dark is the same page in other colours, so that only
 * what can differ is asked again.
 * @returns a line for each element that violates a rule, behind the scheme
 * @throws if axe found nothing to look at: then it did not run
 */
export async function runAxeInBothSchemes(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' })
  const light = await runAxe(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await violationsOf(page, 'html', {
    runOnly: { type: 'rule', values: COLOUR_RULES },
  })
  return [...light.map((line) => `light: ${line}`), ...dark.map((line) => `dark: ${line}`)]
}

async function violationsOf(page: Page, within: string, options: object): Promise<string[]> {
  // Through the debugger: the page's own policy lets no script in.
  if (!(await page.evaluate("typeof axe === 'object'"))) await page.evaluate(axe.source)
  const asked = JSON.stringify({ ...options, resultTypes: ['violations'] })
  const result = (await page.evaluate(`axe.run(${JSON.stringify(within)}, ${asked})`)) as AxeResult
  if (result.passes.length === 0) throw new Error('axe looked at nothing')
  return result.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help} ${target} ${failureSummary}`),
  )
}
