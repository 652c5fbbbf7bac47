import ipaddr from 'ipaddr.js'
import { type Address, readAddress } from './read-address.ts'

/** A block of addresses: all that share their first bits with one of them. */
export type Range = readonly [address: Address, bits: number]

const CIDR = /^([^/%]+)(?:\/(0|[1-9]\d{0,2}))?$/
/** What an IPv4 address has before it inside of IPv6. */
const MAPPED_BITS = 96

/**
 * Reads a block in CIDR notation (RFC 4632, section 3.1), or a single address. A block of IPv4 inside of IPv6 is that
 * block of IPv4.
 * @returns undefined if it is neither
 */
export function readRange(text: string): Range | undefined {
  const [, written = '', length] = CIDR.exec(text) ?? []
  const address = readAddress(written)
  if (!address) return undefined
  const bitsMax = address.kind() === 'ipv4' ? 32 : 128
  if (length === undefined) return [address, bitsMax]
  const isMapped = address.kind() === 'ipv4' && written.includes(':')
  const bits = Number(length) - (isMapped ? MAPPED_BITS : 0)
  return bits >= 0 && bits <= bitsMax ? [address, bits] : undefined
}

/**
 * The one way in which a block or a single address is written; an IPv4-mapped one is its IPv4.
 * @returns undefined if it is neither
 * @example canonicalRange('::ffff:196.201.0.1') // '196.201.0.1/32'
 */
export function canonicalRange(text: string): string | undefined {
  const range = readRange(text)
  if (!range) return undefined
  const [address, bits] = range
  const kind = address.kind() === 'ipv4' ? ipaddr.IPv4 : ipaddr.IPv6
  return `${kind.networkAddressFromCIDR(`${address}/${bits}`)}/${bits}`
}
