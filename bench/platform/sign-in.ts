import type { BrowserContext } from '../../tools/chromium/open-chromium.ts'
import type { Platform } from './server.ts'

/** Signs somebody in: from now on the cookies of the context stand for them. */
export type SignIn = (context: BrowserContext, platform: Platform) => Promise<void>

export const asDeveloper: SignIn = async ({ request }, { developer }) => {
  const asked = { data: developer, headers: { 'sec-fetch-site': 'same-origin' } }
  const answer = await request.post('/session/developers', asked)
  if (!answer.ok()) throw new Error(`not signed in: ${answer.status()}`)
}

/** A customer signs in on the bank's own pages, and nowhere else. */
export const asCustomer: SignIn = async (context) => {
  const page = await context.newPage()
  await page.goto('/session/customers/start?return=/my')
  await page.getByLabel('Username').fill('wanjiru')
  await page.getByLabel('Password').fill('karibu')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByLabel('Code of six digits').fill('123456')
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.locator('main h2').first().waitFor()
  await page.close()
}
