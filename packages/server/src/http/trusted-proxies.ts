import { BlockList, isIP } from 'node:net'
import ipaddr from 'ipaddr.js'

const PREFIX_MAX = { 4: 32, 6: 128 } as const

/** The proxies before us whose word on a caller counts. */
export interface TrustedProxies {
  includes(address: string): boolean
}

/**
 * @param ranges addresses and CIDR ranges, such as `10.0.0.0/8` or `::1`
 * @throws if one is neither
 */
export function trustedProxies(ranges: readonly string[]): TrustedProxies {
  if (ranges.length === 0) return { includes: () => false }
  const list = new BlockList()
  for (const range of ranges) {
    const { address, family, prefix } = readRange(range)
    list.addSubnet(address, prefix, `ipv${family}`)
  }
  return {
    includes(address) {
      const family = isIP(address)
      return family !== 0 && list.check(address, family === 6 ? 'ipv6' : 'ipv4')
    },
  }
}

/** Whether a text is an address or a CIDR range. */
export function isRange(text: string): boolean {
  try {
    readRange(text)
    return true
  } catch {
    return false
  }
}

function readRange(range: string) {
  const [address = '', length, ...rest] = range.split('/')
  const family = isIP(address)
  if (family !== 4 && family !== 6) throw new Error(`${range} is no address and no CIDR range`)
  const most = PREFIX_MAX[family]
  const prefix = length === undefined ? most : Number(length)
  const whole = length === undefined || /^\d{1,3}$/.test(length)
  // A prefix of none would trust everybody, and so nobody's word would mean anything.
  if (rest.length > 0 || !whole || prefix < 1 || prefix > most) {
    throw new Error(`${range} is no CIDR range`)
  }
  return { address, family, prefix } as const
}

/**
 * An address in the one way in which it is written here, and an IPv4 address that IPv6 writes as one of its own
 * (RFC 4291, section 2.5.5.2) as IPv4 writes it: else one caller would be several.
 */
export function plainAddress(address: string): string {
  if (!address.includes(':') || !ipaddr.isValid(address)) return address
  return ipaddr.process(address).toString()
}
