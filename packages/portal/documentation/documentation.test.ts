import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { errors, operations } from '@wekeza/contract'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import {
  type Browser,
  type BrowserContext,
  openChromium,
  type Page,
} from '../../../tools/chromium/open-chromium.ts'
import { runAxe } from '../../../tools/chromium/run-axe.ts'
import { buildForTest } from './testing/built.ts'
import { serveDocumentation } from './testing/serve-documentation.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let built: Awaited<ReturnType<typeof buildForTest>>
let pages: { address: string; html: string }[]
beforeAll(async () => {
  built = await buildForTest()
  pages = globSync('docs/**/*.html', { cwd: built.outDir }).map((name) => ({
    address: `/${name.slice(0, -'.html'.length)}`,
    html: read(name),
  }))
})
afterAll(() => built?.remove())

const read = (name: string) => readFileSync(join(built.outDir, name), 'utf8')
const addressesWhere = (isWrong: (html: string) => boolean) =>
  pages.filter(({ html }) => isWrong(html)).map(({ address }) => address)
const textOf = (html: string, pattern: RegExp) => pattern.exec(html)?.[1] ?? ''

test('every page has a title and a description that are no other page’s', () => {
  const titles = pages.map(({ html }) => textOf(html, /<title>(.*?)<\/title>/))
  expect(titles.filter((title) => title === '')).toEqual([])
  const short = addressesWhere(
    (html) => textOf(html, /name="description" content="(.*?)"/).length < 20,
  )
  expect(short).toEqual([])
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([])
})

test('every page has its twin in Markdown, which leads to twins', () => {
  const without = pages.filter(({ address }) => !existsSync(join(built.outDir, `${address}.md`)))
  expect(without).toEqual([])
  const links = globSync('docs/**/*.md', { cwd: built.outDir }).flatMap((name) => {
    const prose = read(name)
      .replace(/^```[\s\S]*?^```$/gm, '')
      .replace(/`[^`\n]*`/g, '')
    return [...prose.matchAll(/\]\((\/docs[^)#]*)/g)].map(([, link = '']) => link)
  })
  expect(links.length).toBeGreaterThan(500)
  expect([...new Set(links)].filter((link) => !existsSync(join(built.outDir, link)))).toEqual([])
})

test('nothing is inline: neither script nor style', () => {
  const script = /<script(?![^>]*\bsrc=)[^>]*>|\son\w+="/
  expect(addressesWhere((html) => script.test(html.replace(/<pre[\s\S]*?<\/pre>/g, '')))).toEqual(
    [],
  )
  expect(addressesWhere((html) => /<style|\sstyle="/.test(html))).toEqual([])
})

test('nothing is loaded from elsewhere', () => {
  const loaded = /<(?:script|link|img|iframe)[^>]*(?:src|href)="(?!\/(?:assets|docs)\/)[^"]*"/
  expect(addressesWhere((html) => loaded.test(html))).toEqual([])
})

test('there is a page for each error code, and a place for each operation', () => {
  const addresses = new Set(pages.map(({ address }) => address))
  expect(Object.keys(errors).filter((code) => !addresses.has(`/docs/errors/${code}`))).toEqual([])
  const reference = pages.filter(({ address }) => address.startsWith('/docs/reference/api/'))
  const whole = reference.map(({ html }) => html).join('')
  const missing = Object.values(operations).filter(
    ({ method, path }) => !whole.includes(`<code>${method} ${path}</code>`),
  )
  expect(missing).toEqual([])
})

test('the page of an error says why, what to do, and who answers it', () => {
  const html = read('docs/errors/consent_consumed.html')
  const { cause, next, status } = errors.consent_consumed
  for (const said of [`${cause}</p>`, `<p>${next}</p>`, `<code>${status}</code>`]) {
    expect(html).toContain(said)
  }
  expect(html).toContain('/docs/reference/api/payments#make-a-payment')
})

test('a way to a token is drawn beside each that has several steps, and so are the rooms of the platform', () => {
  const ways = read('docs/guides/authentication.html')
  for (const title of [
    'An application gets a token for itself',
    'A customer approves in the browser',
    'The code flow under FAPI 2.0',
    'A device shows a code',
  ]) {
    expect(ways).toMatch(new RegExp(`<svg[^>]*role="img"[\\s\\S]*?<title[^>]*>${title}`))
  }
  const article = read('docs/articles/designing-an-open-platform.html')
  expect(article).toMatch(/<figure class="diagram drawing">.*?<svg[^>]*role="img"/)
})

test('llms.txt names the pages by their twins, and llms-full.txt has them all', () => {
  const links = [...read('llms.txt').matchAll(/\]\((\S+)\)/g)].map(([, link = '']) => link)
  expect(links).toContain('/docs/guides/webhooks.md')
  expect(links.filter((link) => !existsSync(join(built.outDir, link)))).toEqual([])
  expect(read('llms-full.txt')).toContain('<!-- /docs/errors/rate_limited -->')
})

describe('in a browser', () => {
  let served: Awaited<ReturnType<typeof serveDocumentation>>
  let browser: Browser | undefined
  beforeEach(async () => {
    browser ??= await openChromium()
    served ??= await serveDocumentation(built.outDir)
  })
  afterAll(async () => {
    await browser?.close()
    await served?.stop()
  })

  /** A page of each kind; of generated ones a short one. */
  const KINDS = [
    '/docs',
    '/docs/guides/authentication',
    '/docs/articles/designing-an-open-platform',
    '/docs/concepts/organisations',
    '/docs/reference/api/funds',
    '/docs/reference/cli/errors',
    '/docs/errors/consent_expired',
  ]

  async function open(options: Parameters<Browser['newContext']>[0] = {}) {
    const context = (await browser?.newContext(options)) as BrowserContext
    const faults: string[] = []
    context.on('request', (request) => {
      if (!request.url().startsWith(served.baseUrl)) faults.push(`asked ${request.url()}`)
    })
    context.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text())
    })
    const page = await context.newPage()
    return { page, faults, goto: (path: string) => page.goto(served.baseUrl + path) }
  }

  const wider = (page: Page) => page.evaluate('document.documentElement.scrollWidth > innerWidth')

  test.each([
    ['light, wide', 'light', { width: 1280, height: 800 }],
    ['dark, on a phone', 'dark', { width: 390, height: 844 }],
  ] as const)('every kind of page is sound: %s', async (_, colorScheme, viewport) => {
    const { page, faults, goto } = await open({ colorScheme, viewport })
    const found: string[] = []
    for (const path of KINDS) {
      await goto(path)
      found.push(...(await runAxe(page)).map((line) => `${path} ${line}`))
      if (await wider(page)) found.push(`${path} is wider than the screen`)
    }
    expect([...found, ...faults]).toEqual([])
  })

  test('without a script pages are read, examples switched, and the search leads to all pages', async () => {
    const { page, goto } = await open({ javaScriptEnabled: false })
    await goto('/docs/reference/api/payments')
    const [first, second] = [page.locator('.panel-0').first(), page.locator('.panel-1').first()]
    expect(await first.isVisible()).toBe(true)
    await page.getByText('Python', { exact: true }).first().click()
    expect([await first.isVisible(), await second.isVisible()]).toEqual([false, true])
    await page.getByRole('searchbox').press('Enter')
    expect(new URL(page.url()).pathname).toBe('/docs/contents')
  })

  test('the search finds a code by its beginning, and goes there by the keyboard alone', async () => {
    const { page, goto } = await open()
    await goto('/docs')
    await page.keyboard.press('/')
    await page.keyboard.type('consent_cons')
    await page.locator('[role="option"]').first().waitFor()
    await page.keyboard.press('ArrowDown')
    expect(await page.locator('#search').getAttribute('aria-activedescendant')).toBe('found-0')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/docs/errors/consent_consumed')
  })

  test('colours and language of examples are kept from page to page', async () => {
    const { page, goto } = await open({ colorScheme: 'light' })
    await goto('/docs/reference/api/payments')
    const colours = page.getByRole('button', { name: /^Colours/ })
    await colours.click()
    await colours.click()
    await page.getByText('curl', { exact: true }).first().click()
    await goto('/docs/reference/api/accounts')
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
    expect(await page.locator('.panel-3').first().isVisible()).toBe(true)
  })

  test('a block of code is copied as it stands', async () => {
    const { page, goto } = await open({ permissions: ['clipboard-read', 'clipboard-write'] })
    await goto('/docs/quickstart/cli')
    await page.locator('.code', { hasText: 'sandbox start' }).getByRole('button').click()
    await page.getByText('Copied').waitFor()
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(
      'wekeza sandbox start --write-env',
    )
  })
})
