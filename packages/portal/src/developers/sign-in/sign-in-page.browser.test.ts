import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import { expectSound } from '../../testing/expect-sound.ts'
import { openPortal, type Portal } from '../../testing/open-portal.ts'
import { signInDeveloper, signInStaff } from '../../testing/sign-in.ts'

let portal: Portal
beforeEach(async () => {
  portal ??= await openPortal()
})
afterEach(() => portal?.closeWindows())
afterAll(() => portal?.close())

const developer = () => portal.server.developer ?? { email: '', password: '' }

test('a developer signs in with the keyboard alone, and comes to where they wanted to go', async () => {
  const { page } = await portal.open()
  await page.goto('/developers/org_demo/applications')
  await page.getByLabel('E-mail address').waitFor()
  await page.keyboard.press('Tab')
  const press = async (name: string) => {
    for (let tabs = 0; tabs < 12; tabs += 1) {
      const label = await page.evaluate(() => {
        const { activeElement } = document
        if (activeElement instanceof HTMLInputElement) return activeElement.labels?.[0]?.textContent
        return activeElement?.textContent
      })
      if (label === name) return
      await page.keyboard.press('Tab')
    }
    throw new Error(`Tab never comes to ${name}`)
  }
  await press('E-mail address')
  await page.keyboard.type(developer().email)
  await press('Password')
  await page.keyboard.type(developer().password)
  await press('Sign in')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Applications' }).waitFor()
  expect(new URL(page.url()).pathname).toBe('/developers/org_demo/applications')
})

test('a wrong password is told at once to who cannot see it, and what was typed stays', async () => {
  const watched = await portal.open()
  const { page } = watched
  await page.goto('/developers/sign-in')
  await page.getByLabel('E-mail address').fill(developer().email)
  await page.getByLabel('Password').fill('not the password at all')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('alert').getByText('You are not signed in').waitFor()
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('role')))
    .toBe('alert')
  expect(await page.getByLabel('E-mail address').inputValue()).toBe(developer().email)
  await expectSound(watched)
})

test('an empty field is named, and has the focus', async () => {
  const { page } = await portal.open()
  await page.goto('/developers/sign-in')
  await page.getByRole('button', { name: 'Sign in' }).click()
  const email = page.getByLabel('E-mail address')
  await expect.poll(() => email.getAttribute('aria-invalid')).toBe('true')
  expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('email')
})

test.each(['https://evil.example/', '//evil.example', '/\\evil.example'])(
  'after a sign-in nobody is led to %s',
  async (target) => {
    const { page } = await portal.open()
    await signInDeveloper(page, portal, `/developers/sign-in?return=${encodeURIComponent(target)}`)
    expect(new URL(page.url()).origin).toBe(portal.server.localUrl)
  },
)

test('no token is in the page’s hands: neither in its stores nor in its cookies', async () => {
  const { page } = await portal.open()
  await signInDeveloper(page, portal)
  await page.getByRole('heading', { level: 1 }).waitFor()
  const kept = await page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]),
  )
  expect(kept).not.toMatch(/eyJ|session/)
})

test('signing out forgets what was seen', async () => {
  const { page } = await portal.open({ wide: true })
  await signInDeveloper(page, portal)
  await page.getByRole('button', { name: /Your account/ }).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  await page.getByRole('heading', { name: 'Be a developer' }).waitFor()
  await expect
    .poll(async () => (await page.request.get('/session/developers')).json())
    .toEqual({ signed_in: false })
  await page.goBack()
  await page.getByRole('heading', { name: 'Sign in as a developer' }).waitFor()
})

test('the account tells who one is, and keeps language and appearance', async () => {
  const watched = await portal.open({ wide: true })
  await signInDeveloper(watched.page, portal, '/developers/account')
  await watched.page.getByText(developer().email).waitFor()
  await expectSound(watched)
  await watched.page.getByLabel('Language', { exact: true }).selectOption('sw')
  await watched.page.getByRole('heading', { name: 'Akaunti yako' }).waitFor()
})

test('a member of the staff signs in with a code', async () => {
  const { page } = await portal.open({ wide: true })
  await signInStaff(page, portal)
  await page.getByRole('button', { name: /Your account: amina/ }).waitFor()
})
