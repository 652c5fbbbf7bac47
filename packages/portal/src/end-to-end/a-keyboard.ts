import type { Page } from '../../../../tools/chromium/open-chromium.ts'

const TABS_MAX = 120
const SEEN_WITHIN_MS = 1_000
const LOOK_EVERY_MS = 50

type Role = 'button' | 'link' | 'tab'

/**
 * Somebody who has no pointer: goes from one thing to the next by Tab, and acts on what has the focus. Each stop on the
 * way must be seen to have the focus (WCAG 2.2, 2.4.7 and 2.4.11), and each Tab must lead on (2.1.2).
 * @throws at a stop that cannot be seen, at one that Tab does not leave, and when no Tab leads to what is wanted
 */
export function aKeyboard(page: Page) {
  const walkTo = async (wanted: ReturnType<Page['locator']>, name: string) => {
    await wanted.waitFor()
    for (let tab = 0; tab < TABS_MAX; tab += 1) {
      const trap = await page.evaluate(trapAtStop, tab > 0)
      if (trap) throw new Error(trap)
      await expectSeen(page)
      if (await wanted.evaluate((element) => element === document.activeElement)) return
      await page.keyboard.press('Tab')
    }
    throw new Error(`${TABS_MAX} times Tab led to no ${name}`)
  }
  const goTo = (role: Role, name: string) =>
    walkTo(page.getByRole(role, { name, exact: true }).first(), `${role} “${name}”`)
  return {
    goTo,
    /** @param name the accessible name, whole */
    async presses(role: 'button' | 'link', name: string): Promise<void> {
      await goTo(role, name)
      await page.keyboard.press('Enter')
    },
    async ticks(label: string): Promise<void> {
      await walkTo(page.getByLabel(label).first(), `choice “${label}”`)
      await page.keyboard.press('Space')
    },
    /** A field that is filled already is written anew. */
    async types(label: string, text: string): Promise<void> {
      await walkTo(page.getByLabel(label).first(), `field “${label}”`)
      await page.keyboard.press('ControlOrMeta+A')
      await page.keyboard.type(text)
    },
  }
}

/** What has just opened is not drawn yet, and its focus is seen a moment later. */
async function expectSeen(page: Page): Promise<void> {
  const startedMs = performance.now()
  for (;;) {
    const fault = await page.evaluate(faultOfStop)
    if (!fault) return
    if (performance.now() - startedMs > SEEN_WITHIN_MS) throw new Error(fault)
    await page.waitForTimeout(LOOK_EVERY_MS)
  }
}

/** What Tab does not leave. Runs in the page. */
function trapAtStop(isAfterTab: boolean): string | null {
  const stop = document.activeElement
  const last = document.querySelector('[data-stop-before]')
  last?.removeAttribute('data-stop-before')
  // Between the last stop of a page and its first the focus is with the browser; a heading of a new page shows none.
  if (!stop || stop === document.body || stop.getAttribute('tabindex') === '-1') return null
  stop.setAttribute('data-stop-before', '')
  // A date has stops of its own: day, month and year.
  const hasParts = stop.matches('input[type^=date]')
  if (!isAfterTab || stop !== last || hasParts) return null
  return `Tab does not lead away from ${stop.tagName} “${stop.textContent || stop.getAttribute('aria-label')}”`
}

/** Why one does not see where the focus is now. Runs in the page. */
function faultOfStop(): string | null {
  const stop = document.activeElement
  if (!stop || stop === document.body || stop.getAttribute('tabindex') === '-1') return null
  const name = `${stop.tagName} “${stop.textContent || stop.getAttribute('aria-label')}”`
  const { outlineStyle, outlineWidth } = getComputedStyle(stop)
  if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2)
    return `no ring around ${name}`
  const { left, top, width, height } = stop.getBoundingClientRect()
  const shown = document.elementFromPoint(left + width / 2, top + Math.min(height, innerHeight) / 2)
  const isSeen = shown && (stop.contains(shown) || shown.contains(stop))
  return isSeen ? null : `${name} is beneath something else, or out of sight`
}
