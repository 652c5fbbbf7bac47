/** The longest address that is kept. */
export const URL_CHARS_MAX = 2_048

/** The ports at which a receiver may listen that is not on this machine. */
const PORTS = [443, 80, 8_443, 8_080]
const PORT_MAX = 65_535

/** RFC 3986, section 2: what an address is written with, a fragment left out. */
const WRITTEN = /^(?:[\w.~:/?@!$&'()*+,;=-]|%[\dA-Fa-f]{2}|[[\]])*$/
const AUTHORITY = /^(https?):\/\/([^/?]*)/i
/** A host and a port, each in the one way in which every reader of addresses understands it. */
const HOST_AND_PORT = /^(\[::1\]|[a-z\d.-]+)(?::([1-9]\d{0,4}))?$/i
const LABEL = /^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/i
const NAME_CHARS_MAX = 253
/** What ends like this is read as an IPv4 address in decimal, octal or hexadecimal (WHATWG URL, section 3.5). */
const ENDS_AS_NUMBER = /(?:^|\.)(?:\d+|0x[\da-f]*)$/i
const IPV4 = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/
const LOOPBACK = /^(?:\[::1\]|127(?:\.\d+){3}|(?:.+\.)?localhost)$/i
/** RFC 6761, RFC 6762, RFC 8375, and ICANN's reservation of 2024: names that mean something on one's own network only. */
const OWN_NETWORK = /(?:^|\.)(?:localhost|local|internal|home\.arpa)$/i

export interface Target {
  /** of a test bank: plain http, an IPv4 address and this machine will do */
  readonly testBank: boolean
}

/**
 * Whether messages may go to an address, as far as its text tells: where its name leads is asked at each attempt. Only
 * what every reader of addresses reads alike is taken, so that what is checked is what is called.
 * @returns what does not fit, with the next action, or undefined if all does
 * @example
 * checkUrl('http://merchant.example/hooks', { testBank: false })
 * // 'It does not begin with https://. A live bank sends over TLS only: use an https address.'
 */
export function checkUrl(url: string, target: Target): string | undefined {
  if (url.length > URL_CHARS_MAX) return 'It is longer than 2,048 characters. Use a shorter one.'
  if (url.includes('#')) return 'It has a fragment, which no request carries. Leave out the # part.'
  if (!WRITTEN.test(url)) {
    return 'It has characters that no URL has. Write a name outside ASCII as xn--…, all else percent-encoded.'
  }
  const [, scheme = '', authority = ''] = AUTHORITY.exec(url) ?? []
  const fault = checkScheme(scheme.toLowerCase(), target)
  if (fault !== undefined) return fault
  if (authority.includes('@')) {
    return 'It carries a user name. Leave it out: a message is proved by its signature.'
  }
  const [, host, port] = HOST_AND_PORT.exec(authority) ?? []
  if (host === undefined) {
    return 'Its host or port is not written plainly. Use a name, such as hooks.merchant.example, and a port without leading zeros.'
  }
  return checkHost(host, target) ?? checkPort(host, port, target)
}

function checkScheme(scheme: string, { testBank }: Target): string | undefined {
  if (scheme === 'https' || (scheme === 'http' && testBank)) return undefined
  return testBank
    ? 'It begins neither with https:// nor with http://. Use a whole address.'
    : 'It does not begin with https://. A live bank sends over TLS only: use an https address.'
}

function checkHost(host: string, { testBank }: Target): string | undefined {
  if (host === '[::1]' || ENDS_AS_NUMBER.test(host)) return checkNumber(host, testBank)
  if (host.length > NAME_CHARS_MAX || !host.split('.').every((label) => LABEL.test(label))) {
    return `${host} is no name of a host. Use one such as hooks.merchant.example.`
  }
  if (!testBank && (!host.includes('.') || OWN_NETWORK.test(host))) {
    return `${host} is a name of one's own network. Use one that is reached from the internet.`
  }
  return undefined
}

function checkNumber(host: string, testBank: boolean): string | undefined {
  if (testBank && (host === '[::1]' || IPV4.test(host))) return undefined
  return testBank
    ? `${host} is an address in an odd spelling. Use a name, or four decimal numbers such as 127.0.0.1.`
    : `${host} is no name of a host. Use one such as hooks.merchant.example: a certificate is for a name.`
}

function checkPort(
  host: string,
  port: string | undefined,
  { testBank }: Target,
): string | undefined {
  if (port === undefined || PORTS.includes(Number(port))) return undefined
  if (testBank && LOOPBACK.test(host) && Number(port) <= PORT_MAX) return undefined
  return `Messages do not go to the port ${port}. Use ${PORTS.join(', ')}${testBank ? ', or any port of localhost' : ''}.`
}
