import type { InvoiceFile } from '@wekeza/sdk'

/** A file as the platform writes it, or one of another kind in its form. */
export type SavedFile = Pick<InvoiceFile, 'name' | 'encoding' | 'content'> & {
  readonly media_type: string
}

/** Offers an invoice as a file to keep. */
export function saveInvoice({ name, media_type, encoding, content }: SavedFile): void {
  const bytes = encoding === 'base64' ? bytesOf(content) : content
  const address = URL.createObjectURL(new Blob([bytes], { type: media_type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}

const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (one) => one.charCodeAt(0))
