import type { Page } from '../../../../tools/chromium/open-chromium.ts'
import type { Portal } from './open-portal.ts'

/** Signs the demo's developer in by the form, and waits until the page is there that was asked for. */
export async function signInDeveloper(
  page: Page,
  { server }: Portal,
  path = '/developers',
): Promise<void> {
  const { email = '', password = '' } = server.developer ?? {}
  await signInAs(page, { email, password }, path)
}

/** The same for any developer who has confirmed their address. */
export async function signInAs(
  page: Page,
  { email, password }: { readonly email: string; readonly password: string },
  path: string,
): Promise<void> {
  await page.goto(path)
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL((url) => !url.pathname.endsWith('/sign-in'))
}

/** Signs the demo's member of staff in by the form. */
export async function signInStaff(page: Page, { server }: Portal, path = '/ops'): Promise<void> {
  const { username = '', password = '', code = '' } = server.staff ?? {}
  await page.goto(path)
  await page.getByLabel('Username').fill(username)
  await page.getByLabel('Password').fill(password)
  await page.getByLabel('Code of six digits').fill(code)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL((url) => !url.pathname.endsWith('/sign-in'))
}

/** Signs a persona in on the bank's own pages, and waits until they lead back. */
export async function signInCustomer(
  page: Page,
  username = 'wanjiru',
  path = '/my',
): Promise<void> {
  await page.goto(path)
  await page.getByRole('link', { name: 'Sign in at the bank' }).click()
  await page.getByLabel('Username').fill(username)
  await page.getByLabel('Password').fill('karibu')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByLabel('Code of six digits').fill('123456')
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.waitForURL((url) => url.pathname.startsWith('/my'))
}
