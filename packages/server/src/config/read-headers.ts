/** Headers as the environment writes them (W3C Baggage, section 3.3.1, without its properties); undefined: unfit. */
export function readHeaders(text: string): Record<string, string> | undefined {
  const pairs = text.split(',').map((pair) => /^\s*([\w!#$%&'*+.^`|~-]+)\s*=(.*)$/.exec(pair))
  try {
    const read = pairs.map((pair) => [pair?.[1], decodeURIComponent(pair?.[2]?.trim() ?? '')])
    const fit = read.every(([name, value]) => name && /^[\x20-\x7e]*$/.test(value ?? ''))
    return fit ? Object.fromEntries(read) : undefined
  } catch {
    return undefined
  }
}
