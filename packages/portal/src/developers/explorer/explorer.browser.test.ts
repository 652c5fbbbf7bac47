import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import { runAxe } from '../../../../../tools/chromium/run-axe.ts'
import { expectSound } from '../../testing/expect-sound.ts'
import { openPortal, type Portal, type Watched } from '../../testing/open-portal.ts'
import { signInDeveloper } from '../../testing/sign-in.ts'

let portal: Portal
beforeEach(async () => {
  portal ??= await openPortal()
})
afterEach(() => portal?.closeWindows())
afterAll(() => portal?.close())

/** Opens an operation of the explorer, sends its example, and tells how the platform answered. */
async function send({ page }: Watched, hash: string, operation: string): Promise<number> {
  await page.goto('about:blank')
  await page.goto(`/explorer?organisation=org_demo&application=app_demo#${hash}`)
  const [, path = ''] = operation.split(' ')
  await page.getByRole('button', { name: `(${operation})` }).click()
  const answered = page.waitForResponse((answer) => new URL(answer.url()).pathname === path)
  await page.getByRole('button', { name: /^Send/ }).first().click()
  return (await answered).status()
}

test('an operation of applications and one of customers answer, by tokens that no screen shows', async () => {
  const watched = await portal.open({ wide: true })
  await signInDeveloper(watched.page, portal, '/developers/org_demo/explorer')
  await watched.page.waitForURL(/\/explorer\?organisation=org_demo&application=app_demo/)
  expect(await send(watched, 'tag/consents/GET/v1/consents', 'get /v1/consents')).toBe(200)
  expect(await send(watched, 'tag/accounts/GET/v1/accounts', 'get /v1/accounts')).toBe(200)
  expect(await watched.page.locator('body').textContent()).not.toContain('eyJ')
  expect(watched.faults).toEqual([])
})

/**
 * What Scalar 1's own markup breaks, and we cannot mend from outside: the line to type of its search of parameters has no
 * name and is half a combobox, the arrows of its schemas have no text, “Show more” is named otherwise than it reads, a list
 * in its introduction scrolls without a stop of the keyboard, and on a phone the link to whom to ask is a picture alone.
 * Everything else holds, and all of it in our bar.
 */
const SCALARS = [
  ...['aria-input-field-name', 'aria-required-attr', 'button-name'],
  ...['label-content-name-mismatch', 'scrollable-region-focusable', 'link-name'],
]

test('the explorer is for everybody, on a desk and in the dark on a phone, as far as its own markup lets it', async () => {
  const watched = await portal.open({ wide: true })
  const { page } = watched
  const at = '/explorer?organisation=org_demo&application=app_demo#tag/consents/GET/v1/consents'
  await signInDeveloper(page, portal, '/developers/org_demo/account')
  for (const [colorScheme, width] of [
    ['light', 1_280],
    ['dark', 390],
  ] as const) {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width, height: 800 })
    await page.goto('about:blank')
    await page.goto(at)
    await page.getByRole('button', { name: '(get /v1/consents)' }).waitFor()
    expect(await page.locator('body').getAttribute('class')).toContain(`${colorScheme}-mode`)
    expect(await runAxe(page, { within: '#bar' })).toEqual([])
    expect(await runAxe(page, { without: SCALARS })).toEqual([])
    const shown = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(shown).toBeLessThanOrEqual(width)
  }
  // On a phone its pages are behind a button of its own, which our bar must leave in sight.
  await page.getByRole('button', { name: 'Open Menu' }).click()
  expect(watched.faults).toEqual([])
})

test('whoever is not signed in is led to the sign-in, and never to another site', async () => {
  const { page } = await portal.open()
  await page.goto('/explorer?organisation=//evil.example')
  await page.waitForURL((url) => url.pathname === '/developers/sign-in')
  expect(new URL(page.url()).searchParams.get('return')).toBe('/developers')
})

test('snippets name the application; where nothing is packed, the downloads say so', async () => {
  const watched = await portal.open({ wide: true })
  const { page } = watched
  await page.route('**/downloads/SHA256SUMS', (route) => route.fulfill({ status: 404, body: '' }))
  await signInDeveloper(page, portal, '/developers/org_demo/downloads')
  await page.getByText('--user "app_demo:$WEKEZA_CLIENT_SECRET"').waitFor()
  await page.getByRole('heading', { name: 'No downloads here' }).waitFor()
  await expectSound(watched)
  await page.unroute('**/downloads/SHA256SUMS')
  const body = `${'a'.repeat(64)}  wekeza-sdk-0.1.0.tgz\n`
  await page.route('**/downloads/SHA256SUMS', (route) => route.fulfill({ body }))
  await page.reload()
  await page.getByText('npm install ./wekeza-sdk-0.1.0.tgz').waitFor()
  await expectSound(watched)
})
