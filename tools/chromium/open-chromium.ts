import { type Browser, chromium } from 'playwright-core'
import { askForChromium } from './ask-for-chromium.ts'

export type { Browser, BrowserContext, Page } from 'playwright-core'

/**
 * A real Chromium without a window, for tests: open it in a `beforeEach` with `??=`, close it in an `afterAll`.
 * It skips or fails the running test where there is none; see `askForChromium`.
 */
export function openChromium(): Promise<Browser> {
  // Chromium refuses to sandbox itself for root, as which containers run; it visits nothing but ourselves here.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const args = [...asRoot, '--disable-dev-shm-usage', '--hide-scrollbars']
  return chromium.launch({ executablePath: askForChromium(), args })
}
