import { writeFileSync } from 'node:fs'
import type { InvoiceFile } from '@wekeza/sdk'
import { usageError } from '../errors/usage-error.ts'

/** What is told of a file in place of its bytes. */
export interface KeptFile {
  readonly invoice_id: string
  readonly file: string
  readonly media_type: string
  readonly bytes: number
}

/**
 * Writes an invoice to where whoever calls said, and never to the name that it came with.
 * @throws {CliError} usage_invalid where nothing can be written
 */
export function keepFile(invoiceId: string, from: InvoiceFile, path: string): KeptFile {
  const bytes = Buffer.from(from.content, from.encoding === 'base64' ? 'base64' : 'utf8')
  try {
    writeFileSync(path, bytes)
  } catch (fault) {
    const code = fault instanceof Error && 'code' in fault ? String(fault.code) : 'unknown'
    throw usageError(`--output: ${path} cannot be written (${code}).`, 'name another file')
  }
  const { media_type } = from
  return { invoice_id: invoiceId, file: path, media_type, bytes: bytes.length }
}
