import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import { expectSound } from '../testing/expect-sound.ts'
import { openPortal, type Portal } from '../testing/open-portal.ts'
import { signInCustomer } from '../testing/sign-in.ts'

let portal: Portal
beforeEach(async () => {
  portal ??= await openPortal()
})
afterEach(() => portal?.closeWindows())
afterAll(() => portal?.close())

const OPEN_PAGES = [
  ['/', 'The bank, open to what you build'],
  ['/design', 'The parts, in all their states'],
  ['/developers/sign-in', 'Sign in as a developer'],
  ['/developers/register', 'Register as a developer'],
  ['/developers/confirm', 'Confirm your address'],
  ['/developers/forgotten-password', 'Set a new password'],
  ['/ops/sign-in', 'Sign in to operations'],
  ['/my', 'Your consents'],
] as const

test.each(OPEN_PAGES)('%s is sound in every size and light', async (path, title) => {
  const watched = await portal.open()
  await watched.page.goto(path)
  await expect.poll(() => watched.page.title()).toBe(`${title} · Wekeza`)
  expect(await watched.page.locator('h1').allTextContents()).toEqual([title])
  await expectSound(watched)
})

test('the first page tells what runs, and leads through its doors', async () => {
  const { page } = await portal.open({ wide: true })
  await page.goto('/')
  await page.getByText('wekeza-server').waitFor()
  expect(await page.getByText(portal.server.localUrl, { exact: true }).count()).toBe(1)
  await page.getByRole('link', { name: 'Register' }).click()
  await page.getByRole('heading', { level: 1, name: 'Register as a developer' }).waitFor()
  await page.goBack()
  await page.getByRole('link', { name: 'Open the documentation' }).click()
  await page.waitForURL((url) => url.pathname === '/docs')
  await page.getByRole('heading', { level: 1 }).waitFor()
})

test.each([
  ['Register', '/developers/register'],
  ['Open my consents', '/my'],
  ['Open operations', '/ops'],
] as const)('the door “%s” leads to %s', async (name, path) => {
  const { page } = await portal.open({ wide: true })
  await page.goto('/')
  const door = page.getByRole('main').getByRole('link', { name, exact: true })
  expect(await door.getAttribute('href')).toBe(path)
})

test('whoever comes from another page has its title in focus, and in the tab', async () => {
  const { page } = await portal.open()
  await page.goto('/')
  const focused = () => page.evaluate(() => document.activeElement?.tagName)
  await page.getByRole('link', { name: 'Register' }).waitFor()
  expect(await focused()).toBe('BODY')
  await page.getByRole('link', { name: 'Register' }).click()
  await expect.poll(focused).toBe('H1')
  await expect.poll(() => page.title()).toBe('Register as a developer · Wekeza')
})

test('the first Tab leads past the navigation', async () => {
  const { page } = await portal.open()
  await page.goto('/')
  await page.locator('h1').waitFor()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('content')
})

test('everything can be read in Swahili, and stays so', async () => {
  const { page } = await portal.open()
  await page.goto('/')
  await page.getByRole('button', { name: 'Language and appearance' }).click()
  await page.getByRole('menuitemradio', { name: 'Kiswahili' }).click()
  await page.getByRole('heading', { name: 'Kuwa mteja' }).waitFor()
  await page.reload()
  await page.getByRole('heading', { name: 'Kuwa mteja' }).waitFor()
  expect(await page.locator('html').getAttribute('lang')).toBe('sw')
})

test('a browser that asks for Swahili gets it', async () => {
  const { page } = await portal.open({ language: 'sw' })
  await page.goto('/developers/sign-in')
  await page.getByRole('heading', { name: 'Ingia kama msanidi programu' }).waitFor()
})

test('a chosen appearance goes before the system’s, and stays', async () => {
  const { page } = await portal.open()
  await page.goto('/')
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  const light = await ground()
  await page.getByRole('button', { name: 'Language and appearance' }).click()
  await page.getByRole('menuitemradio', { name: 'Dark' }).click()
  await expect.poll(ground).not.toBe(light)
  const dark = await ground()
  await page.reload()
  await expect.poll(ground).toBe(dark)
})

test('what is not there says so, and leads home', async () => {
  const watched = await portal.open()
  await watched.page.goto('/design/nothing')
  await watched.page.getByRole('heading', { name: 'There is no page here' }).waitFor()
  await expectSound(watched)
})

test('a customer signs in on the bank’s own page, and comes back', async () => {
  const { page, faults } = await portal.open()
  await signInCustomer(page)
  await page.getByRole('button', { name: /Your account: Wanjiru/ }).waitFor()
  expect(faults).toEqual([])
})

test('without scripts a customer is told where their consents are', async () => {
  const { page } = await portal.open()
  const context = await page.context().browser()?.newContext({ javaScriptEnabled: false })
  const plain = await context?.newPage()
  await plain?.goto(`${portal.server.localUrl}/my`)
  expect(await plain?.getByRole('link').first().getAttribute('href')).toBe('/my/plain')
  await context?.close()
})
