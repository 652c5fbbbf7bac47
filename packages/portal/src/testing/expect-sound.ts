import { expect } from 'vitest'
import { runAxeInBothSchemes } from '../../../../tools/chromium/run-axe.ts'
import type { Watched } from './open-portal.ts'

const SIZES = { phone: { width: 390, height: 844 }, wide: { width: 1_280, height: 800 } }
const NARROW = { width: 320, height: 640 }

/**
 * What every page must hold in every state, on a phone and on a desk, light and dark: no violation of WCAG 2.2 AA that
 * axe finds, nothing asked of anybody outside, nothing against the policy, nothing pushed aside at 320 pixels. Waits
 * first until nothing loads any more; the window is as it was after it.
 */
export async function expectSound({ page, faults }: Watched): Promise<void> {
  await page.locator('h1').first().waitFor()
  // What the parts' own page shows as an example goes on for ever.
  const busy = '[aria-busy=true]:not([data-example] *)'
  await page.waitForFunction((selector) => document.querySelector(selector) === null, busy)
  const before = page.viewportSize()
  for (const [size, viewport] of Object.entries(SIZES)) {
    await page.setViewportSize(viewport)
    expect(await runAxeInBothSchemes(page), `${page.url()} ${size}`).toEqual([])
  }
  await page.setViewportSize(NARROW)
  expect(await pushedAside(page), `${page.url()} at 320 pixels`).toEqual([])
  if (before) await page.setViewportSize(before)
  expect(faults).toEqual([])
}

/** What stands further to the right than the window is wide, where the page itself has to be pushed to see it. */
function pushedAside(page: Watched['page']): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement
    if (root.scrollWidth <= root.clientWidth) return []
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > root.clientWidth + 1)
      .map(({ tagName, className, textContent }) => `${tagName} ${className} ${textContent}`)
      .map((line) => line.slice(0, 120))
      .slice(0, 5)
  })
}
