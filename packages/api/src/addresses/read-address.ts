import ipaddr from 'ipaddr.js'

export type Address = ipaddr.IPv4 | ipaddr.IPv6

/** By which of this machine's interfaces an address was met (RFC 4007, section 11); of whose it is, it says nothing. */
const ZONE = /%[\w.-]+$/
/** IPv4-compatible (RFC 4291, section 2.5.5.1): given up long ago, and no IPv4 address. */
const COMPATIBLE = /^::\d+\./

/**
 * Reads an address, strictly: four decimal numbers, or IPv6. One that is IPv4 inside of IPv6 (RFC 4291, section 2.5.5.2)
 * is that IPv4 address, so that it falls under the same ranges.
 * @returns undefined for what is no address, or has more than one reading (010.0.0.1, 0x7f.1, 127.1)
 */
export function readAddress(text: string): Address | undefined {
  return text.includes(':') ? readIpv6(text.replace(ZONE, '')) : readIpv4(text)
}

function readIpv4(text: string): ipaddr.IPv4 | undefined {
  return ipaddr.IPv4.isValidFourPartDecimal(text) ? ipaddr.IPv4.parse(text) : undefined
}

function readIpv6(text: string): Address | undefined {
  const last = text.slice(text.lastIndexOf(':') + 1)
  if (COMPATIBLE.test(text) || (last.includes('.') && !readIpv4(last))) return undefined
  try {
    const address = ipaddr.IPv6.parse(text)
    return address.isIPv4MappedAddress() ? address.toIPv4Address() : address
  } catch {
    return undefined
  }
}
