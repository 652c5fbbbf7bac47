import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import { firstAsks } from './session/first-asks.ts'
import { openPortal, type Portal } from './testing/open-portal.ts'
import { signInCustomer, signInDeveloper } from './testing/sign-in.ts'

let portal: Portal
beforeEach(async () => {
  portal ??= await openPortal()
})
afterEach(() => portal?.closeWindows())
afterAll(() => portal?.close())

type Page = Awaited<ReturnType<Portal['open']>>['page']

/** A page at which people arrive, what it waits for, and how often it asks the platform until that is there. */
const ARRIVALS = [
  { path: '/developers/org_demo', usable: 'main a[href$="/first-payment"]', asksMax: 12 },
  { path: '/developers/org_demo/applications', usable: 'main table a', asksMax: 3 },
  { path: '/my', usable: 'main h2', asksMax: 4 },
] as const

async function signIn(page: Page, path: string): Promise<void> {
  await (path.startsWith('/my') ? signInCustomer(page) : signInDeveloper(page, portal))
  await page.locator('main h1').waitFor()
  await page.waitForLoadState('networkidle')
  // A slow machine is idle between two asks: what that page has still to ask must not count for the next.
  await page.goto('about:blank')
}

/** What a page asks for from now on, as paths with their query. */
function listen(page: Page): string[] {
  const asked: string[] = []
  page.on('request', (request) => {
    const { pathname, search } = new URL(request.url())
    asked.push(pathname + search)
  })
  return asked
}

const ofPlatform = (asked: readonly string[]) =>
  asked.filter((path) => /^\/(?:v1|session)\//.test(path))

test.each(ARRIVALS)(
  '$path loads its code in one go, and asks nothing twice',
  async ({ path, usable, asksMax }) => {
    const { page } = await portal.open()
    await signIn(page, path)
    const asked = listen(page)
    const answer = await page.goto(path)
    await page.locator(usable).first().waitFor()
    await page.waitForLoadState('networkidle')
    const told = [...(answer?.headers().link ?? '').matchAll(/<([^>]+)>/g)].map(([, file]) => file)
    const late = asked.filter((file) => /\.(js|css)$/.test(file) && !told.includes(file))
    // A chart is drawn when its figures are there.
    expect(late.filter((file) => !file.includes('chart-drawing'))).toEqual([])
    const asks = ofPlatform(asked)
    expect(asks).toEqual([...new Set(asks)])
    expect(asks.length).toBeLessThanOrEqual(asksMax)
  },
)

test.each(ARRIVALS)('what is asked ahead at $path is what the page asks for', async ({ path }) => {
  const { page } = await portal.open()
  await signIn(page, path)
  // From within the app nothing is ahead.
  await page.goto('/design')
  await page.locator('main h1').waitFor()
  const asked = listen(page)
  await page.evaluate((to) => {
    history.pushState(null, '', to)
    dispatchEvent(new PopStateEvent('popstate'))
  }, path)
  const { realm = '', asks = [] } = firstAsks(path) ?? {}
  expect(asks.length).toBeGreaterThan(1)
  const wanted = [`/session/${realm}`, ...asks]
  await expect.poll(() => asked).toEqual(expect.arrayContaining(wanted))
})

test('what is asked ahead is on its way before the code of the app has come', async () => {
  const { page } = await portal.open()
  await signIn(page, '/developers')
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/assets/base-*.js', async (route) => {
    await held
    await route.continue()
  })
  const { path } = ARRIVALS[0]
  const asked = listen(page)
  await page.goto(path, { waitUntil: 'commit' })
  const { asks = [] } = firstAsks(path) ?? {}
  const wanted = ['/session/developers', ...asks]
  await expect.poll(() => ofPlatform(asked).toSorted()).toEqual(wanted.toSorted())
  release()
  await page.locator(ARRIVALS[0].usable).first().waitFor()
})

test('of whoever is not signed in nothing is asked but that', async () => {
  const { page } = await portal.open()
  const asked = listen(page)
  await page.goto('/my')
  await page.getByRole('link', { name: 'Sign in at the bank' }).waitFor()
  expect(ofPlatform(asked).filter((path) => !path.includes('/mails'))).toEqual([
    '/session/customers',
  ])
})
