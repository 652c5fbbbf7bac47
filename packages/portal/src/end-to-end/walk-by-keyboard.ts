import { expect } from 'vitest'
import type { Portal, Watched } from '../testing/open-portal.ts'
import { aKeyboard } from './a-keyboard.ts'
import { step } from './step.ts'

type Keyboard = ReturnType<typeof aKeyboard>

/** The developers' work by Tab, Enter, Space and arrows: from the sign-in to a rehearsal of going live. */
export async function walkByKeyboard({ server }: Portal, watched: Watched): Promise<void> {
  const keyboard = aKeyboard(watched.page)
  const { email = '', password = '' } = server.developer ?? {}
  await step(watched, 'signs in', async () => {
    await watched.page.goto('/developers/org_demo')
    await keyboard.types('E-mail address', email)
    await keyboard.types('Password', password)
    await watched.page.keyboard.press('Enter')
    await watched.page.getByRole('link', { name: 'Request log' }).first().waitFor()
  })
  await step(watched, 'opens and leaves the account’s menu', () => lookIntoMenu(watched, keyboard))
  await step(watched, 'makes an API key', () => makeKey(watched, keyboard))
  await step(watched, 'adds a webhook', () => addWebhook(watched, keyboard))
  await step(watched, 'opens a request of the log', () => openRequest(watched, keyboard))
  await step(watched, 'rehearses going live', () => rehearse(watched, keyboard))
}

/** What has the focus is the button of this name. */
async function expectFocus({ page }: Watched, name: string): Promise<void> {
  const button = page.getByRole('button', { name }).first()
  const isFocused = () => button.evaluate((element) => element === document.activeElement)
  await expect.poll(isFocused, { message: `the focus is back at “${name}”` }).toBe(true)
}

/** Opens a dialog, leaves it by Escape, and opens it again from where that led back to. */
async function openTwice(watched: Watched, keyboard: Keyboard, button: string): Promise<void> {
  const { page } = watched
  await keyboard.presses('button', button)
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('Escape')
  await expectFocus(watched, button)
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').waitFor()
}

async function lookIntoMenu(watched: Watched, keyboard: Keyboard): Promise<void> {
  const { page } = watched
  await keyboard.presses('button', 'Your account: Demo developer')
  await page.getByRole('menu').waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Escape')
  await expectFocus(watched, 'Your account: Demo developer')
}

async function makeKey(watched: Watched, keyboard: Keyboard): Promise<void> {
  const { page } = watched
  await keyboard.presses('link', 'Applications')
  await keyboard.presses('link', 'Demo machine')
  await keyboard.goTo('tab', 'Settings')
  await page.keyboard.press('ArrowLeft')
  await page.getByRole('tab', { name: 'API keys', selected: true }).waitFor()
  await openTwice(watched, keyboard, 'Create API key')
  await keyboard.types('Name', 'nightly')
  await keyboard.ticks('Read its own settings and requests')
  await keyboard.presses('button', 'Create API key')
  await page.getByText(/^wk_test_k/).waitFor()
}

async function addWebhook(watched: Watched, keyboard: Keyboard): Promise<void> {
  const { page } = watched
  await keyboard.presses('link', 'Webhooks')
  await openTwice(watched, keyboard, 'Add webhook')
  await keyboard.types('Address', 'https://soko.example/webhooks')
  await keyboard.ticks('Everything')
  await keyboard.presses('button', 'Add webhook')
  await page.getByText(/^whsec_/).waitFor()
  await keyboard.goTo('tab', 'Secret and verification')
  await page.keyboard.press('ArrowRight')
  await page.getByRole('button', { name: 'Disable webhook' }).waitFor()
}

async function openRequest({ page }: Watched, keyboard: Keyboard): Promise<void> {
  await keyboard.presses('link', 'Request log')
  const row = page.getByRole('cell').getByRole('link').first()
  await keyboard.presses('link', (await row.textContent()) ?? '')
  await page.getByRole('list', { name: 'What became of it' }).waitFor()
}

async function rehearse({ page }: Watched, keyboard: Keyboard): Promise<void> {
  await keyboard.presses('link', 'Go live')
  await keyboard.ticks('Rehearse first')
  await keyboard.types('Registered name of the company', 'Soko Pay Limited')
  await keyboard.types('Registration number', 'PVT-7XKQ2M')
  await keyboard.types('What you build', 'Shops are paid at the till, from an account.')
  await keyboard.presses('button', 'Send request')
  await page.getByRole('heading', { name: 'Your rehearsal' }).waitFor()
}
