import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import type { Page } from '../../../../../tools/chromium/open-chromium.ts'
import { expectSound } from '../../testing/expect-sound.ts'
import { openPortal, type Portal, type Watched } from '../../testing/open-portal.ts'
import { signInDeveloper } from '../../testing/sign-in.ts'

let portal: Portal
beforeEach(async () => {
  portal ??= await openPortal()
})
afterEach(() => portal?.closeWindows())
afterAll(() => portal?.close())

const AT = '/developers/org_demo/applications'
const LIST = '**/v1/organisations/*/applications'

/** Opens the page with another answer than the platform would give now. */
async function openWith(answer: (page: Page) => Promise<unknown>): Promise<Watched> {
  const watched = await portal.open({ wide: true })
  await answer(watched.page)
  await signInDeveloper(watched.page, portal, AT)
  return watched
}

test('the applications of the organisation are listed, and can be read by everybody', async () => {
  const watched = await openWith(async () => {})
  await watched.page.getByRole('cell', { name: 'Demo app' }).waitFor()
  expect(await watched.page.getByRole('row').count()).toBeGreaterThan(3)
  await expectSound(watched)
})

test('where there is none, the page teaches what one is', async () => {
  const watched = await openWith((page) =>
    page.route(LIST, (route) => route.fulfill({ json: { data: [] } })),
  )
  await watched.page.getByRole('heading', { name: 'No application yet' }).waitFor()
  await expectSound(watched)
})

test('a fault says what to do, with the request id, and another try helps', async () => {
  let isBroken = true
  const fault = {
    status: 500,
    headers: { 'x-request-id': 'req_broken' },
    contentType: 'application/problem+json',
    json: { code: 'internal_error', title: 'Broken', status: 500, detail: 'Try again later.' },
  }
  const watched = await openWith((page) =>
    page.route(LIST, (route) => (isBroken ? route.fulfill(fault) : route.continue())),
  )
  const { page } = watched
  await page.getByRole('alert').getByText('Try again later.').waitFor({ timeout: 20_000 })
  await page.getByText('req_broken').waitFor()
  await expectSound(watched)
  isBroken = false
  await page.getByRole('button', { name: 'Try again' }).click()
  await page.getByRole('cell', { name: 'Demo app' }).waitFor()
})

test('nothing jumps while it loads: the title stays where it is', async () => {
  let go = () => {}
  const held = new Promise<void>((resolve) => {
    go = resolve
  })
  const { page } = await openWith((page) =>
    page.route(LIST, async (route) => {
      await held
      await route.continue()
    }),
  )
  await page.getByText('Loading').last().waitFor({ state: 'attached' })
  const before = await page.locator('h1').boundingBox()
  go()
  await page.getByRole('cell', { name: 'Demo app' }).waitFor()
  expect(await page.locator('h1').boundingBox()).toEqual(before)
})

test('an organisation of somebody else is not there', async () => {
  const { page } = await portal.open({ wide: true })
  await signInDeveloper(page, portal, '/developers/org_somebody/applications')
  await page.getByRole('heading', { name: 'There is no page here' }).waitFor()
})
