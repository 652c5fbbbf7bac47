import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { BulkPaymentConsentRequest } from '@wekeza/sdk'
import { usageError } from '../errors/usage-error.ts'
import { requireAll } from '../prompts/required.ts'

export interface BulkFlags {
  readonly file?: string | undefined
  readonly 'file-hash'?: string | undefined
  readonly total?: string | undefined
  readonly items?: number | undefined
  readonly currency: string
}

/**
 * Reads what a bulk payment is asked for by. Of a file only the digest leaves this machine.
 * @throws {CliError} usage_invalid
 */
export async function readBulk(
  flags: BulkFlags,
  asks: boolean,
): Promise<Pick<BulkPaymentConsentRequest, 'kind' | 'total' | 'items_count' | 'file_hash'>> {
  const hash = flags.file === undefined ? flags['file-hash'] : hashOf(flags.file)
  const wanted = [
    { flag: '--file', value: hash, question: 'The SHA-256 of the file, in hex?' },
    { flag: '--total', value: flags.total, question: `All together, in ${flags.currency}?` },
    { flag: '--items', value: flags.items?.toString(), question: 'How many items?' },
  ]
  const [file_hash = '', total = '', items = ''] = await requireAll(wanted, asks)
  return {
    kind: 'bulk_payment',
    total: { amount: total, currency: flags.currency },
    items_count: Number(items),
    file_hash: file_hash.toLowerCase(),
  }
}

function hashOf(path: string): string {
  try {
    return createHash('sha256').update(readFileSync(path)).digest('hex')
  } catch (fault) {
    const why = fault instanceof Error && 'code' in fault ? String(fault.code) : 'unknown'
    throw usageError(`--file: ${path} cannot be read (${why}).`, 'name a file that can')
  }
}
