import { expect, test } from 'vitest'
import { DEFAULT_ISSUER } from './billing-settings.ts'
import { drawInvoice } from './draw-invoice.ts'
import type { Invoice } from './invoice.ts'
import { INVOICE_COLUMNS, invoiceTable, issuerTable } from './invoice-table.ts'
import { PLANS } from './plans.ts'
import { writeCsv } from './write-csv.ts'

const USAGE = { applicationId: 'app_one', operationId: 'listAccounts', calls: 1 }

const invoice: Invoice = {
  id: 'inv_1',
  organisationId: 'org_one',
  bankKey: 'live',
  issuer: DEFAULT_ISSUER,
  issuedAtMs: 0,
  ...drawInvoice({
    month: '2026-04',
    plans: PLANS,
    choices: [{ planId: 'growth', fromDay: '2026-04-01' }],
    firstPlanId: 'free',
    usage: [{ ...USAGE, day: '2026-04-09', units: 1_000_101 }],
    taxBasisPoints: 1_650,
  }),
}

const write = (amountMinor: number) => (amountMinor / 100).toFixed(2)

test('an invoice reads line by line, and sums up below', () => {
  expect(invoiceTable(invoice, write)).toEqual([
    ['Subscription', 'growth', '2026-04-01', '2026-04-30', '30', '', '25000.00'],
    ['Included units', 'growth', '2026-04-01', '2026-04-30', '100000', '0.00', '0.00'],
    ['Units', 'growth', '2026-04-01', '2026-04-30', '900101', '0.25', '225025.25'],
    ['Net', '', '', '', '', '', '250025.25'],
    ['Tax 16.50 %', '', '', '', '', '', '41254.17'],
    ['Total', '', '', '', '', '', '291279.42'],
  ])
})

test('a price of less than a cent keeps its thousandths', () => {
  const [line] = invoice.lines
  if (!line) throw new Error('there is no line')
  const cheap = { ...line, kind: 'calls' as const, priceMilliMinor: 1 }
  expect(invoiceTable({ ...invoice, lines: [cheap] }, write)[0]?.[5]).toBe('0.00001')
})

test('its CSV has a head, one row a line and the sums', () => {
  const rows = writeCsv([INVOICE_COLUMNS, ...invoiceTable(invoice, write)]).split('\r\n')
  expect(rows[0]).toBe('line,plan,from,to,quantity,unit_price,amount')
  expect(rows.at(-2)).toBe('Total,,,,,,291279.42')
  expect(rows.at(-1)).toBe('')
})

test.each([
  ['a, b', '"a, b"'],
  ['say "so"', '"say ""so"""'],
  ['two\nlines', '"two\nlines"'],
  ['=1+1', "'=1+1"],
  ['@sum', "'@sum"],
  ['-1.50', '-1.50'],
  ['-x', "'-x"],
  ['', ''],
])('the cell %j is written %s', (text, written) => {
  expect(writeCsv([[text]])).toBe(`${written}\r\n`)
})

test('an issuer is told by what is known of it', () => {
  expect(issuerTable(invoice)).toEqual([['Issuer', 'Wekeza Open Platform']])
  const issuer = { name: 'Bank', address: 'Nairobi', taxNumber: 'P051234567Z' }
  expect(issuerTable({ issuer })).toEqual([
    ['Issuer', 'Bank'],
    ['Address', 'Nairobi'],
    ['Tax number', 'P051234567Z'],
  ])
})
