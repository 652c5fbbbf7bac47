import { formatAmount } from '@wekeza/bank'
import { type Invoice, invoiceTable, issuerTable, isTestBank } from '@wekeza/platform'
import PdfDocument from 'pdfkit'

/** On whose paper it is, and to whom it goes. */
export interface InvoicePaper {
  readonly invoice: Invoice
  /** as the organisation calls itself */
  readonly organisationName: string
}

const MARGIN = 56
const ROW = 18
const HEAD = ['', 'Plan', 'From', 'To', 'Quantity', 'Unit price', 'KES'] as const
/** Where each column begins and how wide it is, in points of an A4 page. */
const COLUMNS = [
  { x: 56, width: 96, align: 'left' },
  { x: 152, width: 70, align: 'left' },
  { x: 222, width: 62, align: 'left' },
  { x: 284, width: 62, align: 'left' },
  { x: 346, width: 60, align: 'right' },
  { x: 406, width: 58, align: 'right' },
  { x: 464, width: 75, align: 'right' },
] as const
const SUMS = 3
const BOTTOM = 780

type Page = InstanceType<typeof PdfDocument>

/**
 * Writes an invoice as an A4 page, or more. The same invoice gives the same bytes: its dates are those of the invoice.
 * @example await writeFile('invoice.pdf', await invoicePdf({ invoice, organisationName: 'Acme', issuer: 'Wekeza Bank' }))
 */
export function invoicePdf(paper: InvoicePaper): Promise<Buffer> {
  const { invoice, organisationName } = paper
  const { name: Author } = invoice.issuer
  const CreationDate = new Date(invoice.issuedAtMs)
  const page = new PdfDocument({
    size: 'A4',
    margin: MARGIN,
    lang: 'en-KE',
    info: { Title: `Invoice ${invoice.id}`, Author, CreationDate, ModDate: CreationDate },
  })
  const parts: Buffer[] = []
  const written = new Promise<Buffer>((resolve, reject) => {
    page.on('data', (part: Buffer) => parts.push(part))
    page.on('end', () => resolve(Buffer.concat(parts)))
    page.on('error', reject)
  })
  writeHead(page, invoice, organisationName)
  writeTable(page, invoiceTable(invoice, formatAmount))
  page.end()
  return written
}

function writeHead(page: Page, invoice: Invoice, organisationName: string): void {
  const { id, month, bankKey, issuedAtMs } = invoice
  page.font('Helvetica-Bold').fontSize(18).text('Invoice')
  page.font('Helvetica').fontSize(10).moveDown(0.5)
  const facts = [
    ...issuerTable(invoice),
    ['To', organisationName],
    ['Number', id],
    ['Month', month],
    ['Issued', new Date(issuedAtMs).toISOString().slice(0, 10)],
  ]
  for (const [name = '', value = ''] of facts) {
    page.text(name, MARGIN, page.y, { width: 80, continued: false })
    page.text(value, MARGIN + 80, page.y - page.currentLineHeight(true))
  }
  if (isTestBank(bankKey)) {
    page.moveDown().font('Helvetica-Bold').text('Of a test bank: nothing is to be paid.', MARGIN)
  }
  page.moveDown(2)
}

function writeTable(page: Page, rows: readonly (readonly string[])[]): void {
  let y = writeRow(page, HEAD, page.y, 'Helvetica-Bold')
  for (const [index, row] of rows.entries()) {
    if (y > BOTTOM - ROW) {
      page.addPage()
      y = writeRow(page, HEAD, MARGIN, 'Helvetica-Bold')
    }
    const first = index === rows.length - SUMS
    if (first || index === rows.length - 1)
      page
        .moveTo(MARGIN, y - 4)
        .lineTo(539, y - 4)
        .stroke()
    y = writeRow(page, row, y, index === rows.length - 1 ? 'Helvetica-Bold' : 'Helvetica')
  }
}

/** @returns where the next one goes */
function writeRow(page: Page, cells: readonly string[], y: number, font: string): number {
  page.font(font).fontSize(9)
  for (const [index, { x, width, align }] of COLUMNS.entries()) {
    page.text(cells[index] ?? '', x, y, { width, align, lineBreak: false })
  }
  return y + ROW
}
