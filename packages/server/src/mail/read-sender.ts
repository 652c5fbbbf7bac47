import { isAddress } from './read-address.ts'

/** Whom a mail comes from. */
export interface Sender {
  readonly name: string
  readonly address: string
}

/** Letters of all languages, but nothing that means something in a header (RFC 5322, section 3.2.3) or ends its line. */
const NAMED = /^([^\p{Cc}<>()[\]:;@\\,"]{0,100}?)\s*<([^<>\s]+)>$/u

/**
 * Reads `Wekeza <no-reply@bank.example>`, or an address alone.
 * @returns undefined for anything else
 */
export function readSender(text: string): Sender | undefined {
  const [, name = '', address = text] = NAMED.exec(text) ?? []
  return isAddress(address) ? { name: name.trim(), address } : undefined
}
