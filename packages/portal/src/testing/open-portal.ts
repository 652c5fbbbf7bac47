import type { BrowserContext, Page } from '../../../../tools/chromium/open-chromium.ts'
import { type Browser, openChromium } from '../../../../tools/chromium/open-chromium.ts'
import { fileServer } from '../../../server/src/testing/test-server.ts'

/** What a window of a test looks like; the default is a phone in daylight. */
export interface Window {
  readonly wide?: boolean
  readonly dark?: boolean
  readonly language?: 'en' | 'sw'
}

/** A page that writes down what it must never do. */
export interface Watched {
  readonly page: Page
  /** requests to anywhere but the platform, violations of its policy, and faults that a script threw */
  readonly faults: string[]
}

const SIZES = { phone: { width: 390, height: 844 }, wide: { width: 1_280, height: 800 } }

/**
 * A real server and a real browser for the tests of one file: open it in a `beforeAll`, close it in an `afterAll`. It
 * skips the running test by name where this machine has no Chromium, so call it in a `beforeEach` with `??=`.
 */
export async function openPortal() {
  const browser = await openChromium()
  // Where build-once.ts has built to.
  const web = { dir: process.env.WEKEZA_WEB_DIR }
  const server = await fileServer({ people: true, web })
  const contexts: BrowserContext[] = []
  return {
    server,
    /** A window of its own, with no cookie of another. */
    open: (window: Window = {}) => openWindow(browser, server.localUrl, contexts, window),
    async closeWindows() {
      await Promise.all(contexts.splice(0).map((context) => context.close()))
    },
    async close() {
      await browser.close()
      await server.stop()
    },
  }
}

export type Portal = Awaited<ReturnType<typeof openPortal>>

async function openWindow(
  browser: Browser,
  baseURL: string,
  contexts: BrowserContext[],
  { wide = false, dark = false, language = 'en' }: Window,
): Promise<Watched> {
  const context = await browser.newContext({
    baseURL,
    viewport: wide ? SIZES.wide : SIZES.phone,
    colorScheme: dark ? 'dark' : 'light',
    locale: language === 'sw' ? 'sw-KE' : 'en-GB',
    reducedMotion: 'reduce',
  })
  contexts.push(context)
  const page = await context.newPage()
  const faults: string[] = []
  watch(page, new URL(baseURL).origin, faults)
  await page.exposeFunction('tellViolation', (what: string) => faults.push(`policy: ${what}`))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      const { tellViolation } = window as unknown as { tellViolation(what: string): void }
      tellViolation(`${violatedDirective} ${blockedURI}`)
    })
  })
  return { page, faults }
}

function watch(page: Page, origin: string, faults: string[]): void {
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (url.protocol.startsWith('http') && url.origin !== origin) faults.push(`outside: ${url}`)
  })
  page.on('pageerror', ({ message }) => faults.push(`script: ${message}`))
}
