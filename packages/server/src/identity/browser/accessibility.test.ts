import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import {
  type Browser,
  openChromium,
  type Page,
} from '../../../../../tools/chromium/open-chromium.ts'
import { runAxe, runAxeInBothSchemes } from '../../../../../tools/chromium/run-axe.ts'
import { gallery } from './gallery.ts'
import { serveGallery } from './serve-gallery.ts'

let browser: Browser | undefined
let served: Awaited<ReturnType<typeof serveGallery>> | undefined
beforeEach(async () => {
  browser ??= await openChromium()
  served ??= await serveGallery()
}, 30_000)
afterAll(async () => {
  await browser?.close()
  served?.close()
})

async function open(name: string, language: string, width: number) {
  if (!browser || !served) throw new Error('opened before each test')
  const page = await browser.newPage({ viewport: { width, height: 844 } })
  await page.goto(`${served.url}/${name}?lang=${language}`)
  return page
}

/** WCAG 2.2, 1.4.12: whoever reads so must not lose anything. */
const WIDE = 'line-height: 1.5; letter-spacing: .12em; word-spacing: .16em'

/** WCAG 2.2, 1.4.10: no scrolling in two dimensions at 320 pixels. */
function overflowOf(page: Page): Promise<unknown> {
  return page.evaluate(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  )
}

/** On a desk only the layout differs, which both languages share. */
const WIDTHS = { en: [390, 1280], sw: [390] }

describe.each(['en', 'sw'] as const)('in %s', { timeout: 60_000 }, (language) => {
  test.each(Object.keys(gallery))(
    'axe has nothing to say of %s, and it fits on any screen',
    async (name) => {
      const page = await open(name, language, 390)
      expect(await page.getAttribute('html', 'lang')).toBe(language)
      for (const width of WIDTHS[language]) {
        await page.setViewportSize({ width, height: 844 })
        expect(await runAxeInBothSchemes(page), `${width} px`).toEqual([])
      }
      await page.setViewportSize({ width: 320, height: 844 })
      expect(await overflowOf(page)).toBe(0)
      await page.evaluate(`document.body.style.cssText = '${WIDE}'`)
      expect(await overflowOf(page)).toBe(0)
      await page.close()
    },
  )
})

test('axe is really run: a page that has a fault is told so', async () => {
  const page = await open('sign-in', 'en', 390)
  await page.evaluate("document.querySelector('label').remove()")
  expect((await runAxe(page)).join()).toContain('label')
  await page.close()
})

test('the gallery has every page that there is', async () => {
  const folder = new URL('../pages/', import.meta.url)
  const files = readdirSync(folder).filter((name) => /-pages?\.ts$/.test(name))
  const source = readFileSync(new URL('gallery.ts', import.meta.url), 'utf8')
  for (const file of files) {
    const made = Object.keys(await import(new URL(file, folder).href))
    for (const name of made.filter((one) => one.endsWith('Page'))) {
      expect(source, `${file} makes ${name}`).toContain(`${name}(`)
    }
  }
  expect(files.length).toBeGreaterThan(5)
})
