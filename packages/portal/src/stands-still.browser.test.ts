import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import type { Page } from '../../../tools/chromium/open-chromium.ts'
import { HOME } from './testing/open-as-owner.ts'
import { openPortal, type Portal } from './testing/open-portal.ts'
import { signInCustomer, signInDeveloper, signInStaff } from './testing/sign-in.ts'

/** Less than two lines: nobody loses their place by it. */
const MOVED_MAX_PX = 40
const STEP_MS = 80
const STEPS = 5
/** As high as any page: what moves beneath the edge of a real window moves too. */
const WINDOW = { width: 390, height: 6_000 }

let portal: Portal
beforeEach(async () => {
  portal ??= await openPortal()
})
afterEach(() => portal?.closeWindows())
afterAll(() => portal?.close())

/** The platform's answers come one after another, in an order that is not that of the questions. */
async function answerSlowly(page: Page): Promise<void> {
  let asked = 0
  await page.route(/\/(?:v1|session)\//, async (route) => {
    asked += 1
    await wait(STEP_MS * (1 + ((asked * 2) % STEPS)))
    // The page may have been left.
    await route.continue().catch(() => {})
  })
}

/** Notes what has moved after it was drawn (Layout Instability API), and how far. Runs in the page. */
function noteMoves(): void {
  const page = window as unknown as Noting
  page.moves = []
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      for (const { node, previousRect, currentRect } of (entry as unknown as Shift).sources) {
        const element = node instanceof Element ? node : node?.parentElement
        // What ends a page goes down with what comes above it, and nobody is busy there yet.
        if (!element || element.closest('footer')) continue
        const what = `${element.tagName} ${(element.textContent ?? '').slice(0, 40)}`
        page.moves.push({ what, px: Math.abs(currentRect.top - previousRect.top) })
      }
    }
  }).observe({ type: 'layout-shift', buffered: true })
}

interface Noting {
  moves: { readonly what: string; readonly px: number }[]
}

interface Shift {
  readonly sources: readonly {
    readonly node: Node | null
    readonly previousRect: DOMRect
    readonly currentRect: DOMRect
  }[]
}

/** What jumped on the way to the page's being there. */
async function jumpsAt(page: Page, path: string): Promise<string[]> {
  await page.goto(path)
  await page.locator('h1').first().waitFor()
  await expect.poll(() => page.locator('main [aria-busy=true]').count()).toBe(0)
  // What nothing stands for comes as late as this.
  await page.waitForTimeout(STEP_MS * (STEPS + 1))
  const moves = await page.evaluate(() => (window as unknown as Noting).moves)
  return moves
    .filter(({ px }) => px > MOVED_MAX_PX)
    .map(({ what, px }) => `${path}: ${what} by ${Math.round(px)} px`)
}

const AREAS = [
  { of: 'the tour', signIn: async () => {}, paths: ['/'] },
  {
    of: 'developers',
    signIn: (page: Page) => signInDeveloper(page, portal, `${HOME}/account`),
    paths: ['', '/applications', '/applications/app_demo', '/webhooks', '/sandbox', '/requests']
      .concat(['/usage', '/go-live', '/billing', '/team', '/activity', '/downloads'])
      .map((path) => HOME + path),
  },
  {
    of: 'customers',
    signIn: (page: Page) => signInCustomer(page),
    paths: ['/my', '/my/approvals', '/my/history', '/my/account'],
  },
  {
    of: 'the bank’s staff',
    signIn: (page: Page) => signInStaff(page, portal),
    paths: ['/ops/go-live', '/ops/risk-reviews', '/ops/partners', '/ops/partners/org_demo'].concat([
      '/ops/analytics',
      '/ops/audit',
    ]),
  },
]

test.each(AREAS)(
  'nothing jumps on the pages of $of while their answers come late',
  async (area) => {
    const { page } = await portal.open()
    await area.signIn(page)
    await page.setViewportSize(WINDOW)
    await page.addInitScript(noteMoves)
    await answerSlowly(page)
    const jumps: string[] = []
    for (const path of area.paths) jumps.push(...(await jumpsAt(page, path)))
    expect(jumps).toEqual([])
  },
)
