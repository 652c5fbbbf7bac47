import type { Page } from '../../../../tools/chromium/open-chromium.ts'
import type { Portal, Watched } from '../testing/open-portal.ts'
import { aPerson, type Person } from './a-person.ts'
import { confirmationIn, newestMail } from './mailbox.ts'
import { step } from './step.ts'

export const NEWCOMER = {
  name: 'Amina Otieno',
  company: 'Soko Pay Ltd',
  email: 'amina@sokopay.example',
  password: 'four plain words here',
  application: 'Soko Pay',
}

export interface Come {
  readonly watched: Watched
  readonly person: Person
  /** what was waited for, by the clock of the wall */
  readonly tookMs: number
  readonly organisationId: string
  readonly applicationId: string
}

/** The way of somebody who knows nothing, from the first page to a settled payment, by the pages alone. */
export async function comeAsDeveloper(portal: Portal): Promise<Come> {
  const watched = await portal.open({ wide: true })
  const { page } = watched
  const person = aPerson(page)
  const startedMs = performance.now()
  await step(watched, 'opens the first page', () => openFirstPage(page, person))
  await step(watched, 'registers', () => register(page, person))
  await step(watched, 'opens the mail, and sets a password', () => confirm(portal, page, person))
  await step(watched, 'signs in', () => signIn(page, person))
  await step(watched, 'creates an application', () => createApplication(page, person))
  await step(watched, 'makes a payment', () => pay(page, person))
  const tookMs = performance.now() - startedMs
  const [, organisationId = ''] = /developers\/(org_\w+)/.exec(page.url()) ?? []
  const [, applicationId = ''] = /application=(app_\w+)/.exec(page.url()) ?? []
  return { watched, person, tookMs, organisationId, applicationId }
}

async function openFirstPage(page: Page, person: Person): Promise<void> {
  await page.goto('/')
  await person.reads('The bank, open to what you build')
  await person.clicks(page.getByRole('link', { name: 'Register' }))
}

async function register(page: Page, person: Person): Promise<void> {
  await person.reads('Register as a developer')
  await person.types(page.getByLabel('Your name'), NEWCOMER.name)
  await person.types(page.getByLabel('Company'), NEWCOMER.company)
  await person.types(page.getByLabel('E-mail address at work'), NEWCOMER.email)
  await person.clicks(page.getByRole('button', { name: 'Register' }))
  await person.reads('Look into your mailbox')
}

async function confirm({ server }: Portal, page: Page, person: Person): Promise<void> {
  const mail = await newestMail(server.localUrl, NEWCOMER.email)
  person.readText(mail)
  // The mailbox is no page of ours: going there and pressing the link are two clicks.
  await person.clicks(page.locator('body'))
  await person.clicks(page.locator('body'))
  await page.goto(confirmationIn(mail))
  await person.reads('Confirm your address')
  await person.types(page.getByLabel('Password'), NEWCOMER.password)
  await person.clicks(page.getByRole('button', { name: 'Set the password' }))
}

async function signIn(page: Page, person: Person): Promise<void> {
  await person.reads('Sign in as a developer')
  await person.types(page.getByLabel('E-mail address'), NEWCOMER.email)
  await person.types(page.getByLabel('Password'), NEWCOMER.password)
  await person.clicks(page.getByRole('button', { name: 'Sign in' }))
}

async function createApplication(page: Page, person: Person): Promise<void> {
  await person.reads('Create your first application')
  await person.clicks(page.getByRole('link', { name: 'Create application' }).first())
  await person.reads('What is it?')
  await person.types(page.getByLabel('Name', { exact: true }), NEWCOMER.application)
  await person.clicks(page.getByRole('button', { name: 'Continue' }))
  await person.reads('How do we know that it is it?')
  await person.clicks(page.getByRole('button', { name: 'Continue' }))
  await person.reads('What may it do at most?')
  await person.clicks(page.getByRole('button', { name: 'Create application' }))
  await person.reads(`${NEWCOMER.application} is there`)
}

async function pay(page: Page, person: Person): Promise<void> {
  await person.clicks(page.getByRole('link', { name: 'Make your first payment' }))
  await person.reads('Make your first payment')
  await person.clicks(page.getByRole('button', { name: 'Ask for the consent' }))
  await person.clicks(page.getByRole('button', { name: 'Approve as Wanjiru' }))
  await person.clicks(page.getByRole('button', { name: 'Pay KES 1,250.00' }))
  await page.getByRole('heading', { name: /^Paid: KES.1,250\.00 to Baraka Traders/ }).waitFor()
  await page.getByText('settled', { exact: true }).waitFor()
}
