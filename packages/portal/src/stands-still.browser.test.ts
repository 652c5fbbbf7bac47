import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import type { Page } from '../../../tools/chromium/open-chromium.ts'
import { HOME, heading } from './testing/open-as-owner.ts'
import { openPortal, type Portal } from './testing/open-portal.ts'
import { signInDeveloper } from './testing/sign-in.ts'

/** What web.dev/cls calls good. */
const SHIFT_MAX = 0.1
const STEP_MS = 150
const STEPS = 5

let portal: Portal
beforeEach(async () => {
  portal ??= await openPortal()
})
afterEach(() => portal?.closeWindows())
afterAll(() => portal?.close())

/** The platform's answers come one after another, each later than the one before it. */
async function answerSlowly(page: Page): Promise<void> {
  let asked = 0
  await page.route(/\/v1\//, async (route) => {
    asked += 1
    await wait(STEP_MS * (1 + ((asked * 2) % STEPS)))
    await route.continue()
  })
}

/** Sums how far what one sees has moved (Layout Instability API). */
function sumShifts(): void {
  const page = window as unknown as { shifted: number }
  page.shifted = 0
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) page.shifted += (entry as unknown as Shift).value
  }).observe({ type: 'layout-shift', buffered: true })
}

interface Shift {
  readonly value: number
}

test.each([
  ['/billing', 'Invoices'],
  ['/downloads', 'Downloads'],
])('%s stands still while its answers come late', async (path, last) => {
  const { page } = await portal.open()
  await signInDeveloper(page, portal, `${HOME}/account`)
  await page.addInitScript(sumShifts)
  await answerSlowly(page)
  await page.goto(HOME + path)
  await heading(last)(page)
  await expect.poll(() => page.locator('main [aria-busy=true]').count()).toBe(0)
  const shifted = await page.evaluate(() => (window as unknown as { shifted: number }).shifted)
  expect(shifted).toBeLessThan(SHIFT_MAX)
})
