import { string } from '@oclif/core/flags'
import type { GoLiveDocument } from '@wekeza/sdk'
import { usageError } from '../errors/usage-error.ts'

/** What an organisation may change of its request, too. */
export const goLiveFlags = {
  document: string({
    multiple: true,
    multipleNonGreedy: true,
    helpValue: 'NAME=URL',
    summary: 'A paper, and the https address where the bank reads it; once for each.',
  }),
  scope: string({
    multiple: true,
    multipleNonGreedy: true,
    helpValue: 'NAME',
    summary: 'What live applications will have at most; once for each.',
  }),
  rail: string({
    multiple: true,
    multipleNonGreedy: true,
    helpValue: 'NAME',
    summary: 'By what payments will go; once for each.',
  }),
}

/** `Certificate of incorporation=https://…` */
export function readDocument(text: string): GoLiveDocument {
  const at = text.indexOf('=')
  const name = text.slice(0, Math.max(at, 0)).trim()
  const url = text.slice(at + 1).trim()
  if (name !== '' && URL.canParse(url)) return { name, url }
  throw usageError(
    `--document: ${text} is none. Give one like "Licence=https://shop.example/licence.pdf".`,
  )
}
