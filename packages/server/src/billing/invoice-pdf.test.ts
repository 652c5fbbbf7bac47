import { writeFileSync } from 'node:fs'
import { drawInvoice, type Invoice, PLANS, type PlanChoice } from '@wekeza/platform'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, test } from 'vitest'
import { invoicePdf } from './invoice-pdf.ts'

const ISSUER = {
  name: 'Wekeza Bank',
  address: 'Kenyatta Avenue 1, 00100 Nairobi',
  taxNumber: 'P051234567Z',
}
const USAGE = { applicationId: 'app_one', operationId: 'listAccounts', calls: 1 }

const invoiceOf = (choices: readonly PlanChoice[], bankKey = 'live'): Invoice => ({
  id: 'inv_1',
  organisationId: 'org_one',
  bankKey,
  issuer: ISSUER,
  issuedAtMs: Date.parse('2026-05-01T06:00:00Z'),
  ...drawInvoice({
    month: '2026-04',
    plans: PLANS,
    choices,
    firstPlanId: 'free',
    usage: [{ ...USAGE, day: '2026-04-09', units: 100_010 }],
    taxBasisPoints: 1_600,
  }),
})

const GROWTH = [{ planId: 'growth', fromDay: '2026-04-01' }]

const paperOf = (invoice: Invoice) => invoicePdf({ invoice, organisationName: 'Duka & Sons' })

/** What a reader shows, page by page. */
async function pagesOf(pdf: Buffer): Promise<string[]> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise
  const pages: string[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent()
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(' '))
  }
  return pages
}

test('a reader sees whose it is, of which month, its lines and what they come to', async () => {
  const pdf = await paperOf(invoiceOf(GROWTH))
  if (process.env.LOOK) writeFileSync(process.env.LOOK, pdf)
  const [page = ''] = await pagesOf(pdf)
  for (const shown of [
    'Duka & Sons',
    'Wekeza Bank',
    ISSUER.address,
    ISSUER.taxNumber,
    'inv_1',
    '2026-04',
    'Subscription',
  ]) {
    expect(page).toContain(shown)
  }
  expect(page).toMatch(/Units\s+growth\s+2026-04-01\s+2026-04-30\s+10\s+0\.25\s+2\.50/)
  expect(page).toMatch(/Total\s+29002\.90/)
  expect(page).not.toContain('test bank')
})

test('its issuer is its author, for whoever files it without a look inside', async () => {
  const data = new Uint8Array(await paperOf(invoiceOf(GROWTH)))
  const { info } = await (await getDocument({ data, verbosity: 0 }).promise).getMetadata()
  expect(info).toMatchObject({ Author: ISSUER.name })
})

test('of a test bank it says that nothing is to be paid', async () => {
  const [page] = await pagesOf(await paperOf(invoiceOf(GROWTH, 'test_one')))
  expect(page).toContain('nothing is to be paid')
})

test('what does not fit on a page goes on the next, under its head', async () => {
  const days = Array.from(
    { length: 30 },
    (_, index) => `2026-04-${String(index + 1).padStart(2, '0')}`,
  )
  const choices = days.map((fromDay, index) => ({
    planId: index % 2 ? 'growth' : 'pay_per_call',
    fromDay,
  }))
  const invoice = invoiceOf(choices)
  const many = { ...invoice, lines: [...invoice.lines, ...invoice.lines, ...invoice.lines] }
  const pages = await pagesOf(await paperOf(many))
  expect(pages.length).toBe(2)
  expect(pages[1]).toContain('Quantity')
  expect(pages[1]).toMatch(/Total/)
})

test('the same invoice gives the same bytes', async () => {
  const [one, other] = [await paperOf(invoiceOf(GROWTH)), await paperOf(invoiceOf(GROWTH))]
  expect(one.equals(other)).toBe(true)
})
