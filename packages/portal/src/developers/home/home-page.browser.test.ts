import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import { expectSound } from '../../testing/expect-sound.ts'
import { openPortal, type Portal } from '../../testing/open-portal.ts'
import { signInDeveloper } from '../../testing/sign-in.ts'

let portal: Portal
beforeEach(async () => {
  portal ??= await openPortal()
})
afterEach(() => portal?.closeWindows())
afterAll(() => portal?.close())

const HOME = '/developers/org_demo'

test('the home leads to a first payment, which is made by three presses, and then leads on', async () => {
  const watched = await portal.open({ wide: true })
  const { page } = watched
  await signInDeveloper(page, portal, HOME)
  await page.getByRole('heading', { name: 'No call yet' }).waitFor()
  await expectSound(watched)
  await page.getByRole('link', { name: 'Make a payment' }).first().click()
  await page.getByRole('button', { name: 'Ask for the consent' }).click()
  await page.getByRole('button', { name: 'Approve as Wanjiru' }).click()
  await page.getByRole('button', { name: 'Pay KES 1,250.00' }).click()
  await page.getByRole('heading', { name: /^Paid: KES.1,250\.00 to Baraka Traders Ltd$/ }).waitFor()
  await expectSound(watched)
  expect(await page.locator('body').textContent()).not.toContain('eyJ')
  await page.getByRole('link', { name: 'Go to your home page' }).click()
  await page.getByRole('heading', { name: 'Hear of it when a payment settles' }).waitFor()
  await page.getByText('createPayment').waitFor()
  await expectSound(watched)
})

test('whoever has no application is led to create one', async () => {
  const { page } = await portal.open({ language: 'sw' })
  await page.route('**/v1/organisations/*/applications', (route) =>
    route.fulfill({ json: { data: [] } }),
  )
  await page.addInitScript(() => localStorage.setItem('wekeza.language', 'en'))
  await signInDeveloper(page, portal, HOME)
  await page.getByRole('heading', { name: 'Create your first application' }).waitFor()
  await page.getByRole('link', { name: 'Create application' }).click()
  await page.getByRole('heading', { name: 'What is it?' }).waitFor()
})
