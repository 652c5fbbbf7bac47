import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '../../tools/chromium/open-chromium.ts'
import { buildPortal } from '../../tools/setup.mjs'
import { ask, consented } from '../server/src/testing/customer-client.ts'
import { applicationToken } from '../server/src/testing/test-server.ts'
import { openPortal, type Portal } from './src/testing/open-portal.ts'
import { signInCustomer, signInDeveloper, signInStaff } from './src/testing/sign-in.ts'

/**
 * Takes pictures of the pages, each on a phone and on a desk, in daylight and in the dark:
 * `node packages/portal/take-screenshots.ts [FOLDER]`, or tmp/screenshots. The data is the demo's, made anew at
 * each run: its ids are the same each time, and what has happened has just happened.
 */
const folder = process.argv[2] ?? join(import.meta.dirname, '../../tmp/screenshots')
const STILL_MS = 300
const HOME = '/developers/org_demo'

type SignIn = (page: Page, portal: Portal) => Promise<void>

interface Group {
  readonly signIn?: SignIn
  /** the pages' addresses by the names of their pictures */
  readonly pages: Readonly<Record<string, string>>
  /** pages whose ids are made anew: where a link leads to the first of them, and how its address begins */
  readonly firsts?: Readonly<Record<string, readonly [list: string, begins: string]>>
}

const GROUPS: readonly Group[] = [
  {
    pages: {
      ...{ tour: '/', design: '/design', register: '/developers/register' },
      ...{ 'developers-sign-in': '/developers/sign-in', 'ops-sign-in': '/ops/sign-in' },
      ...{ documentation: '/docs', quickstart: '/docs/quickstart/sdk' },
    },
  },
  {
    signIn: (page, portal) => signInDeveloper(page, portal, `${HOME}/account`),
    pages: {
      ...{ 'developers-home': HOME, 'first-payment': `${HOME}/first-payment` },
      ...{ applications: `${HOME}/applications`, application: `${HOME}/applications/app_demo` },
      ...{ 'new-application': `${HOME}/applications/new`, webhooks: `${HOME}/webhooks` },
      ...{ requests: `${HOME}/requests`, usage: `${HOME}/usage`, billing: `${HOME}/billing` },
      ...{ sandbox: `${HOME}/sandbox`, 'go-live': `${HOME}/go-live`, team: `${HOME}/team` },
      ...{ activity: `${HOME}/activity`, downloads: `${HOME}/downloads` },
      explorer: '/explorer?organisation=org_demo&application=app_demo',
    },
    firsts: {
      webhook: [`${HOME}/webhooks`, `${HOME}/webhooks/`],
      request: [`${HOME}/requests`, `${HOME}/requests/`],
    },
  },
  {
    signIn: (page) => signInCustomer(page),
    pages: {
      ...{ consents: '/my', approvals: '/my/approvals', history: '/my/history' },
      ...{ 'customer-account': '/my/account', plain: '/my/plain' },
    },
    firsts: { consent: ['/my', '/my/consents/'] },
  },
  {
    signIn: (page, portal) => signInStaff(page, portal),
    pages: {
      ...{ 'ops-go-live': '/ops/go-live', 'ops-risk': '/ops/risk-reviews' },
      ...{ 'ops-partners': '/ops/partners', 'ops-partner': '/ops/partners/org_demo' },
      ...{ 'ops-analytics': '/ops/analytics', 'ops-audit': '/ops/audit' },
    },
  },
]

/** Something to be seen: a consent that is in force, a request that was answered, and a webhook. */
async function plantWork({ server }: Portal): Promise<void> {
  const terms = { kind: 'account_access', permissions: ['accounts.read', 'balances.read'] }
  const ofApplication = await applicationToken(server, '')
  const { token } = await consented(server.localUrl, ofApplication, terms)
  await ask(`${server.localUrl}/v1/accounts`, 'GET', { token })
  const body = { url: 'https://shop.example/webhooks', types: ['payment.*'] }
  const asked = { token: ofApplication, body }
  const { status } = await ask(`${server.localUrl}/v1/webhooks`, 'POST', asked)
  if (status !== 201) throw new Error(`no webhook: ${status}`)
}

/** Until everything that was asked for is there, and what comes in gently has come. */
async function settle(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor()
  await page.waitForFunction(
    () => document.querySelector('[aria-busy=true]:not([data-example] *)') === null,
  )
  await page.waitForTimeout(STILL_MS)
}

/** The window as high as the page, so that what stays at its edge does not stand across the middle. */
async function showWhole(page: Page): Promise<void> {
  const { width = 0, height = 0 } = page.viewportSize() ?? {}
  const whole = await page.evaluate(() => document.documentElement.scrollHeight)
  await page.setViewportSize({ width, height: Math.max(height, whole) })
}

/** The address that a list's first link leads to. */
async function firstOf(page: Page, list: string, begins: string): Promise<string> {
  await page.goto(list)
  return (await page.locator(`a[href^="${begins}"]`).first().getAttribute('href')) ?? list
}

async function takePage(page: Page, path: string, name: string): Promise<void> {
  const window = page.viewportSize()
  await page.goto(path)
  await settle(page)
  await showWhole(page)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.screenshot({ path: join(folder, `${name}-${colorScheme}.png`) })
  }
  await page.emulateMedia({ colorScheme: 'light' })
  if (window) await page.setViewportSize(window)
}

async function takeGroup(portal: Portal, { signIn, pages, firsts = {} }: Group): Promise<void> {
  for (const wide of [false, true]) {
    const { page } = await portal.open({ wide })
    const size = wide ? 'desk' : 'phone'
    await signIn?.(page, portal)
    for (const [name, path] of Object.entries(pages)) await takePage(page, path, `${name}-${size}`)
    for (const [name, [list, begins]] of Object.entries(firsts)) {
      await takePage(page, await firstOf(page, list, begins), `${name}-${size}`)
    }
    await portal.closeWindows()
  }
}

buildPortal()
mkdirSync(folder, { recursive: true })
const portal = await openPortal()
try {
  await plantWork(portal)
  for (const group of GROUPS) await takeGroup(portal, group)
} finally {
  await portal.close()
}
process.stdout.write(`The pictures are in ${folder}.\n`)
