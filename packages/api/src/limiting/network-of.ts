/**
 * What an address is counted as: itself, or of IPv6 its first 64 bits. One subscriber has at least that many
 * (RFC 6177), and would otherwise have a limit for each of them.
 */
export function networkOf(address: string): string {
  if (!address.includes(':')) return address
  const [head = '', tail] = address.split('::')
  const first = head === '' ? [] : head.split(':')
  // What a double colon leaves out are zeros; more than four groups before it are more than we look at.
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - first.length - groupsOf(tail))
  const groups = [...first, ...Array<string>(zeros).fill('0'), ...(tail ? tail.split(':') : [])]
  const network = groups.slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16))
  return `${network.join(':')}::/64`
}

/** An IPv4 address at the end stands for two. */
function groupsOf(tail: string): number {
  if (tail === '') return 0
  return tail.split(':').length + (tail.includes('.') ? 1 : 0)
}
