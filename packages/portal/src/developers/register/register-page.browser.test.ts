import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import { expectSound } from '../../testing/expect-sound.ts'
import { openPortal, type Portal } from '../../testing/open-portal.ts'

let portal: Portal
beforeEach(async () => {
  portal ??= await openPortal()
})
afterEach(() => portal?.closeWindows())
afterAll(() => portal?.close())

const PASSWORD = 'four plain words here'
const COMPANY = '<img src=x onerror=alert(1)> & Sons'

async function register(page: Awaited<ReturnType<Portal['open']>>['page'], email: string) {
  await page.goto('/developers/register')
  await page.getByLabel('Your name').fill('Amina Otieno')
  await page.getByLabel('Company').fill(COMPANY)
  await page.getByLabel('E-mail address at work').fill(email)
  await page.getByRole('button', { name: 'Register' }).click()
  await page.getByRole('heading', { name: 'Look into your mailbox' }).waitFor()
}

/** The newest mail of this platform to an address. */
async function mailTo(email: string): Promise<string> {
  const answer = await fetch(`${portal.server.localUrl}/v1/sandbox/mails?to=${email}`)
  const { data } = (await answer.json()) as { data: { text: string }[] }
  return data[0]?.text ?? ''
}

test('a developer registers, opens the link of the mail, sets a password and signs in', async () => {
  const watched = await portal.open()
  const { page } = watched
  await register(page, 'amina@soko.example')
  await expectSound(watched)
  const [link = ''] =
    /http\S+\/developers\/confirm#token=\S+/.exec(await mailTo('amina@soko.example')) ?? []
  await page.goto(link)
  await page.getByLabel('Password').fill(PASSWORD)
  expect(page.url(), 'the token stays in no history').not.toContain('token')
  await page.getByRole('button', { name: 'Set the password' }).click()
  await page.getByText('Your address is confirmed').waitFor()
  await page.getByLabel('E-mail address').fill('amina@soko.example')
  await page.getByLabel('Password').fill(PASSWORD)
  await page.getByRole('button', { name: 'Sign in' }).click()
  // What somebody calls their company is text, whatever it looks like.
  await page.getByRole('heading', { level: 1, name: COMPANY }).waitFor()
  await page.getByRole('button', { name: 'Open the pages' }).click()
  await page.getByRole('dialog').getByText(COMPANY, { exact: true }).waitFor()
  expect(watched.faults).toEqual([])
})

test('a weak password and a token that is none are told, and what was typed stays', async () => {
  const { page } = await portal.open()
  await page.goto('/developers/confirm')
  await page.getByLabel('Token of the mail').fill('not-a-token')
  await page.getByLabel('Password').fill('short')
  await page.getByRole('button', { name: 'Set the password' }).click()
  await page.getByRole('alert').getByText('The password is not set').waitFor()
  expect(await page.getByLabel('Token of the mail').inputValue()).toBe('not-a-token')
})

test('whoever has forgotten a password is told the same whether they are known or not', async () => {
  const { page } = await portal.open()
  await page.goto('/developers/forgotten-password')
  await page.getByLabel('E-mail address').fill('nobody@soko.example')
  await page.getByRole('button', { name: 'Send the mail' }).click()
  await page.getByRole('heading', { name: 'Look into your mailbox' }).waitFor()
})

test('a fault of one field stands at that field', async () => {
  const { page } = await portal.open()
  await page.goto('/developers/register')
  await page.getByLabel('Your name').fill('Amina')
  await page.getByLabel('Company').fill('Soko Pay Ltd')
  await page.getByLabel('E-mail address at work').fill('no address')
  await page.getByRole('button', { name: 'Register' }).click()
  const email = page.getByLabel('E-mail address at work')
  await expect.poll(() => email.getAttribute('aria-invalid')).toBe('true')
})
